/** What comparing and scripting need: loaded when somebody first compares, since opening a dump waits for all that is loaded before. */
export { compareIndexes, compareInWorker, matrixInWorker, scriptInWorker } from './compare-task.ts'
export { scriptOf } from './comparison-script.ts'
export { answerQuestions } from './row-check.ts'
