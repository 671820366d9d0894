/** What a change of grants opens and closes, privilege by privilege. */
import { describe, expect, it } from 'vitest'
import { grantRisks } from '../../src/engine/analysis/access-risks.ts'

function risks(from: string | null, to: string | null): string[] {
  return grantRisks({ property: 'grants', from, to, text: '', quiet: false }).map(
    ({ level, text }) => `${level} ${text}`,
  )
}

describe('a change of grants', () => {
  it('says only the privileges that are new or gone', () => {
    expect(
      risks('GRANT SELECT, INSERT, UPDATE ON TABLE TO web', 'GRANT SELECT, UPDATE ON TABLE TO web'),
    ).toEqual(['low less is granted: GRANT INSERT ON TABLE TO web'])
    expect(risks('GRANT SELECT ON TABLE TO web', 'GRANT SELECT, DELETE ON TABLE TO web')).toEqual([
      'low more is granted: GRANT DELETE ON TABLE TO web',
    ])
  })

  it('tells what is opened to all', () => {
    expect(risks(null, 'GRANT SELECT, INSERT ON TABLE TO PUBLIC, GRANT ALL ON TABLE TO web')).toEqual([
      'high open to PUBLIC: GRANT SELECT, INSERT ON TABLE TO PUBLIC',
      'low more is granted: GRANT ALL ON TABLE TO web',
    ])
    expect(risks('GRANT ALL ON TABLE TO PUBLIC', 'GRANT SELECT ON TABLE TO PUBLIC')).toEqual([
      'low less is granted: GRANT ALL ON TABLE TO PUBLIC',
    ])
    expect(risks('REVOKE ALL ON FUNCTION FROM PUBLIC', null)).toEqual([
      'high open to PUBLIC: REVOKE ALL ON FUNCTION FROM PUBLIC is taken back',
    ])
  })

  it('tells what is taken back from all', () => {
    expect(risks(null, 'REVOKE ALL ON FUNCTION FROM PUBLIC')).toEqual([
      'low less is granted: REVOKE ALL ON FUNCTION FROM PUBLIC',
    ])
  })
})
