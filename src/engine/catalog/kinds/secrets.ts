/**
 * Passwords in connection strings and options are never properties: they would
 * be printed in reports. The dump's own text keeps them, as it is the reader's.
 */

/** What stands for a password. */
export const MASK = '********'

/** Whether an option's value is a secret: password, passcode, sslpassword, a token or a key's text. */
export function isSecret(option: string): boolean {
  return /password|passwd|passcode|secret|token|api_?key/i.test(option)
}

/** A libpq connection string or URI with its passwords masked. */
export function maskConnection(text: string): string {
  const uri = text.replace(/^(\w+:\/\/[^:@/?]*):[^@/]*@/, `$1:${MASK}@`)
  const parameters = uri.replace(/([?&](?:ssl)?password=)[^&]*/gi, `$1${MASK}`)
  return parameters.replace(/(\b(?:ssl)?password\s*=\s*)('(?:[^'\\]|\\.)*'|[^\s&]+)/gi, `$1${MASK}`)
}
