/** What kind of file of a project a name is, by the name alone. */
import type { ProjectFileKind } from './facts.ts'

const CI = [
  /^(?:.*\/)?\.github\/.*\.ya?ml$/i,
  /^(?:.*\/)?\.gitlab-ci\.ya?ml$/i,
  /^(?:.*\/)?\.(?:gitlab|circleci|buildkite)\/.*\.ya?ml$/i,
  /^(?:.*\/)?(?:azure-pipelines|bitbucket-pipelines|cloudbuild|appveyor|\.travis|\.drone)[^/]*\.ya?ml$/i,
  /^(?:.*\/)?Jenkinsfile[^/]*$/,
]

const CODE =
  /\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs|py|rb|go|java|kt|kts|scala|cs|php|rs|ex|exs|swift|pl|lua|groovy|gradle)$/i

/** Null for what is not read: SQL itself, pictures, whatever has no known ending. */
export function kindOfFile(file: string): ProjectFileKind | null {
  const base = file.slice(file.lastIndexOf('/') + 1)
  if (/\.(?:tf|tfvars|hcl)$|\.tf\.json$/i.test(base)) return 'Terraform'
  if (CI.some((pattern) => pattern.test(file))) return 'CI'
  if (/^(?:docker-)?compose[^/]*\.ya?ml$/i.test(base)) return 'compose'
  if (/^(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i.test(base)) return 'Dockerfile'
  if (/^(?:GNU)?Makefile$|\.mk$|^justfile$|^Taskfile\.ya?ml$|^Rakefile$/i.test(base)) return 'Makefile'
  if (base === 'package.json') return 'package.json'
  if (/^(?:package-lock|npm-shrinkwrap|composer\.lock)/.test(base)) return null
  if (/\.ya?ml$|\.tpl$/i.test(base)) return 'Kubernetes'
  if (/\.(?:sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd)$/i.test(base)) return 'shell'
  if (/\.(?:md|mdx|markdown|rst|txt|adoc|org)$|^(?:README|CONTRIBUTING|INSTALL|CHANGELOG)$/i.test(base))
    return 'documentation'
  if (CODE.test(base)) return 'code'
  if (/\.(?:json|jsonc|toml|ini|cfg|conf|env|properties|xml)$|^\.env(?:\.|$)|^Procfile$/i.test(base))
    return 'configuration'
  return null
}
