/**
 * Lines that are no SQL and that no dump program meant for its file: messages
 * on stderr that a terminal or `2>&1` mixed in, prompts, escape sequences of
 * terminals. Only asked where a statement would begin, so that nothing inside a
 * literal, a body or rows is taken for one. No statement begins like these.
 */

/** Programs whose messages begin with their name and a colon. */
const PROGRAMS =
  'pg_dump|pg_dumpall|pg_restore|pg_basebackup|psql|createdb|dropdb|mysqldump|mariadb-dump|mysql|docker|docker-compose|podman|kubectl|oc|heroku|flyctl|ssh|scp|sudo|su|bash|sh|dash|zsh|perl|locale|gzip|pigz|zstd|tee|cat|time|timeout|nohup|cron|supabase|gcloud|aws'
const FOREIGN = new RegExp(
  `^(?:${[
    // '/usr/lib/postgresql/15/bin/pg_dump: warning: ...', 'pg_dump.exe: ...', 'pg_dump[1234]: ...', 'pg_dump : ...' by PowerShell
    String.raw`(?:[A-Za-z]:\\[^:'"();]*\\|[^\s:'"();]*/)?(?:${PROGRAMS})(?:\.exe)?(?:\[\d+\])? ?:(?!:|=)`,
    String.raw`-(?:bash|sh|zsh): `,
    String.raw`[Pp]assword(?: for (?:user )?[^\n:;]{1,64})?: ?`,
    // What servers say, and PostgreSQL's tools after their first line
    String.raw`(?:DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|DETAIL|HINT|CONTEXT|STATEMENT|QUERY|LOCATION|LINE \d+): `,
    String.raw`(?:[Ww]arning|[Ee]rror|[Nn]otice|[Ff]atal): `,
    // Containers and remote machines
    String.raw`the input device is not a TTY`,
    String.raw`cannot attach stdin to a TTY-enabled container`,
    String.raw`Error (?:response from daemon|from server)`,
    String.raw`time="[^"]+" level=`,
    String.raw`(?:WARN|INFO|ERRO|FATA)\[\d+\] `,
    String.raw`Emulate Docker CLI using podman`,
    String.raw`Default(?:ed container|ing container name|ing debug container)\b`,
    String.raw`Unable to use a TTY\b`,
    String.raw`command terminated with (?:non-zero )?exit code`,
    String.raw`If you don't see a command prompt`,
    String.raw`Pseudo-terminal will not be allocated`,
    String.raw`(?:Shared c|C)onnection to \S+ (?:port \d+ )?(?:closed|timed out)`,
    String.raw`could not change directory to "`,
    // Shells: prompts, traces, what `time` and `script` write
    String.raw`\[?[\w.-]+@[\w.-]+[: ][^\s$#%;'"]*\]?[$#%] ?`,
    String.raw`(?:ba|z|da)?sh-\d+\.\d+[$#] ?`,
    String.raw`[$#%] (?:[a-z]|$)`,
    String.raw`PS [A-Za-z]:\\[^>;]*> ?`,
    String.raw`[A-Za-z]:\\[^>:;]*>`,
    String.raw`[\w-]{1,63}[=\-*!^][#>](?: |$)`,
    String.raw`\++ (?:[a-z~]|CategoryInfo|FullyQualifiedErrorId)`,
    String.raw`At line:\d+ char:\d+`,
    String.raw`(?:exit|logout)$`,
    String.raw`(?:real|user|sys)\s+\d+m[\d.]+s$`,
    String.raw`Script (?:started|done)(?:,| on) `,
    String.raw`Terminated$|Killed$|Segmentation fault`,
  ].join('|')})`,
)
/** Sequences that steer a terminal: colours, cursor, title, bracketed paste; bells and steps back. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are meant
const TERMINAL =
  /^(?:\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()][0-9A-B]|[=>78cM])|[\u0007\b])+/

/** How much of a line has to be seen to tell. */
export const FOREIGN_LINE_BYTES = 400

/**
 * How many bytes of a line are no SQL, where the line begins a statement: all
 * of it, or as many as the sequences of a terminal before something else take,
 * or 0. `line` is its first 400 bytes as LATIN1, without the line end.
 */
export function foreignBytes(line: string): number {
  const steering = TERMINAL.exec(line)?.[0].length ?? 0
  const rest = line.slice(steering).trimEnd()
  if (rest === '') return steering === 0 ? 0 : line.length
  return FOREIGN.test(rest) ? line.length : steering
}
