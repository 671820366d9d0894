/** What comparing, scripting and printing need: loaded when somebody first compares, since opening a dump waits for all that is loaded before. */
export {
  compareIndexes,
  compareInWorker,
  matrixInWorker,
  printInWorker,
  scriptInWorker,
} from './compare-task.ts'
export { renderComparison } from './comparison-report.ts'
export { scriptOf } from './comparison-script.ts'
export { answerQuestions } from './row-check.ts'
