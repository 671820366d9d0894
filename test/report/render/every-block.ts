/** One document with every block, and every text that means harm. */
import type { ReportDocument } from '../../../src/engine/report/document.ts'

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAJUlEQVR4nGN49uE/HHEnHYEjXOIMg1ADMYqQxQejhkEYrCMxHgBgPAMfH+v9FgAAAABJRU5ErkJggg=='

/** Texts as a hostile dump may have them, each with what must be left of it where it can be read. */
export const HOSTILE = {
  script: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  closing: '</script></style></title>--><!--',
  direction: 'user\u202etxt.exe',
  control: 'bell\u0007 null\u0000 escape\u001b[31m',
  pipe: 'a|b||c\\|d',
  backticks: '`one` ``two`` ```three```',
  line: 'first line\nsecond line',
  link: '[press](javascript:alert(3)) https://example.org www.example.org @someone #12',
  surrogate: 'half \ud83d end',
  blank: 'no\u200bspace\u00adhere\u3164',
} as const

/** Every block once or more. */
export const everyBlock: ReportDocument = {
  title: 'Every block of a report',
  subtitle: 'two dumps and a folder of migrations',
  author: 'Ada Lovelace',
  logo: `data:image/png;base64,${PNG}`,
  date: '2026-11-20T12:00:00Z',
  fileStem: 'every-block',
  sections: [
    {
      id: 'findings',
      title: 'Findings',
      level: 1,
      blocks: [
        {
          type: 'callout',
          tone: 'critical',
          text: '3 tables of the live database are missing from the master migration.',
        },
        { type: 'callout', tone: 'caution', text: 'One file has no date; its position follows its name.' },
        { type: 'callout', tone: 'note', text: 'Counts are of tables and views together.' },
        {
          type: 'figures',
          figures: [
            { label: 'added', value: '43', tone: 'good' },
            { label: 'removed', value: '21', tone: 'bad' },
            { label: 'changed', value: '7', tone: 'caution' },
            { label: 'same', value: '1,204' },
            { label: 'not compared', value: '2', tone: 'quiet' },
            { label: 'bytes', value: '1,234,567,890' },
          ],
        },
        {
          type: 'paragraph',
          text: 'A paragraph with a line break\nand then a second one.\n\nThis begins a new paragraph.',
        },
      ],
    },
    {
      id: 'lists',
      title: 'Lists',
      level: 1,
      blocks: [
        {
          type: 'list',
          ordered: true,
          items: [
            'Create the extension',
            {
              text: 'Create the tables',
              place: { file: '001_init.sql', line: 12 },
              items: [
                'users',
                {
                  text: 'orders',
                  tone: 'caution',
                  place: { file: '002.sql', line: 3 },
                  items: ['order_lines'],
                },
              ],
            },
            { text: 'Add the foreign keys', tone: 'bad' },
          ],
        },
        {
          type: 'list',
          items: [
            'A list without order',
            { text: '', place: { file: 'dump.sql', byte: 4711 } },
            { text: 'well', tone: 'good' },
          ],
        },
      ],
    },
    {
      title: 'Tables',
      level: 1,
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'Table', align: 'left', share: 3 },
            { title: 'Defined', align: 'left', share: 3 },
            { title: 'Rows', align: 'right', share: 1 },
          ],
          rows: [
            [
              { text: 'public.users', code: true },
              { text: 'table', place: { file: 'shop.sql', line: 120 } },
              '1,000',
            ],
            [
              { text: 'billing.invoices', code: true, tone: 'bad' },
              { text: 'missing', tone: 'bad' },
              { text: '0', tone: 'quiet' },
            ],
            [
              { text: 'risk.scores', tone: 'good' },
              { text: '', place: { file: 'risk/001.sql', line: 1 } },
              '234',
            ],
          ],
          sum: ['All', '', '1,234'],
        },
        { type: 'table', columns: [{ title: 'Nothing', align: 'left', share: 1 }], rows: [] },
      ],
    },
    {
      title: 'Deeper',
      level: 2,
      blocks: [{ type: 'paragraph', text: 'Second level.' }],
    },
    {
      title: 'Deepest',
      level: 3,
      closed: true,
      blocks: [
        { type: 'code', text: ' CREATE TABLE users (\n-  id integer\n+  id bigint\n );' },
        { type: 'code', language: 'sql', text: "SELECT 1; -- it's\n\tSELECT '<b>';" },
        { type: 'code', language: 'json', text: '{ "a": 1 }' },
      ],
    },
    {
      id: 'charts',
      title: 'Charts',
      level: 1,
      blocks: [
        {
          type: 'bars',
          title: 'Rows by table',
          bars: [
            { label: 'public.users', value: 1000, text: '1,000 rows' },
            { label: 'public.orders', value: 250, text: '250 rows', tone: 'caution' },
            { label: 'public.empty', value: 0, text: '0 rows', tone: 'quiet' },
          ],
        },
        {
          type: 'bars',
          title: 'Change',
          bars: [
            { label: 'grew', value: 5, text: '+5' },
            { label: 'shrank', value: -3, text: '-3', tone: 'bad' },
          ],
        },
        {
          type: 'series',
          title: 'Rows over time',
          steps: ['27 Dec', '3 Jan', '10 Jan'],
          lines: [
            { label: 'public.users', values: [100, 150, 400], texts: ['100', '150', '400'] },
            { label: 'public.orders', values: [null, 20, 10], texts: ['not there', '20', '10'] },
            { label: 'public.flat', values: [7, 7, 7], texts: ['7', '7', '7'] },
            { label: 'public.gap', values: [3, null, 9], texts: ['3', 'not there', '9'] },
          ],
        },
      ],
    },
    {
      title: 'Scripts and signs',
      level: 1,
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'Script', align: 'left', share: 1 },
            { title: 'Text', align: 'left', share: 3 },
          ],
          rows: [
            ['Latin', 'Straße Łódź naïve'],
            ['Greek', 'Ελληνικά'],
            ['Cyrillic', 'Привет, мир'],
            ['Chinese', '用户表 訂單'],
            ['Japanese', 'ユーザー テーブル'],
            ['Korean', '사용자 주문'],
            ['Emoji', 'done 😀 and 👩🏽‍💻 at 🇩🇪'],
            ['Hebrew', 'שלום'],
            ['Code', { text: 'таблица_用户', code: true }],
          ],
        },
      ],
    },
    {
      title: `Hostile ${HOSTILE.script}`,
      level: 1,
      blocks: [
        { type: 'list', items: Object.values(HOSTILE) },
        {
          type: 'table',
          columns: [
            { title: HOSTILE.script, align: 'left', share: 1 },
            { title: HOSTILE.pipe, align: 'right', share: 1 },
          ],
          rows: Object.values(HOSTILE).map((text) => [text, { text, code: true }]),
        },
        { type: 'callout', tone: 'critical', text: `${HOSTILE.line}\n${HOSTILE.link}` },
        { type: 'code', language: 'text', text: Object.values(HOSTILE).join('\n') },
        {
          type: 'bars',
          title: HOSTILE.script,
          bars: [{ label: HOSTILE.closing, value: Number.NaN, text: HOSTILE.direction }],
        },
        {
          type: 'series',
          title: HOSTILE.script,
          steps: [HOSTILE.closing],
          lines: [{ label: HOSTILE.script, values: [1], texts: [HOSTILE.line] }],
        },
      ],
    },
  ],
}
