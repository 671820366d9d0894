/**
 * The first two planes of CNS 11643 (EUC_TW) as ranges of Big5: both sort the
 * same characters by strokes, so that few ranges say it all. A range is the
 * place in the plane (94 a row), the place in Big5 (157 a row), the length.
 */
type Range = readonly [number, number, number]

const PLANE_1: readonly Range[] = [
  [0, 0, 5],
  [6, 6, 15],
  [21, 23, 2],
  [24, 22, 1],
  [29, 29, 44],
  [73, 74, 1],
  [74, 73, 1],
  [75, 75, 22],
  [98, 98, 1],
  [100, 100, 27],
  [127, 128, 1],
  [128, 127, 1],
  [129, 129, 19],
  [148, 149, 1],
  [149, 148, 1],
  [150, 150, 4],
  [155, 21, 1],
  [156, 156, 78],
  [282, 234, 29],
  [312, 264, 1],
  [314, 266, 142],
  [3290, 471, 1412],
  [4702, 1884, 424],
  [5126, 1883, 1],
  [5127, 2308, 1876],
  [7003, 4571, 1],
  [7004, 4184, 387],
  [7391, 4572, 525],
  [7916, 5286, 1],
  [7917, 5097, 105],
  [8023, 5203, 83],
  [8106, 5287, 84],
  [8190, 5517, 1],
  [8191, 5371, 54],
  [8245, 5426, 1],
  [8246, 5425, 1],
  [8247, 5427, 90],
  [8337, 5518, 354],
]
const PLANE_2: readonly Range[] = [
  [0, 6280, 10],
  [10, 6291, 33],
  [43, 6372, 1],
  [44, 6324, 48],
  [92, 6373, 46],
  [138, 6586, 1],
  [139, 6419, 167],
  [306, 6587, 1840],
  [2146, 9074, 1],
  [2147, 8428, 108],
  [2255, 8537, 537],
  [2792, 8427, 1],
  [2793, 9075, 100],
  [2893, 8536, 1],
  [2894, 9175, 399],
  [3293, 9575, 1637],
  [4930, 11761, 1],
  [4931, 11212, 146],
  [5077, 11899, 1],
  [5078, 11358, 287],
  [5365, 12508, 1],
  [5366, 11645, 116],
  [5482, 11762, 137],
  [5619, 11900, 104],
  [5723, 12425, 1],
  [5724, 12004, 222],
  [5946, 12227, 198],
  [6144, 12426, 82],
  [6226, 12509, 86],
  [6312, 12226, 1],
  [6313, 12595, 8],
  [6321, 12604, 153],
  [6474, 12758, 56],
  [6530, 13114, 1],
  [6531, 12814, 113],
  [6644, 12603, 1],
  [6645, 12927, 142],
  [6787, 12757, 1],
  [6788, 13069, 45],
  [6833, 13115, 71],
  [6904, 13380, 1],
  [6905, 13186, 194],
  [7099, 13381, 490],
  [7589, 13914, 1],
  [7590, 13871, 43],
  [7633, 13915, 1],
  [7634, 13917, 11],
  [7645, 13916, 1],
  [7646, 13928, 4],
]

const planes: (Uint16Array | undefined)[] = []

/** The two bytes of Big5 for a row and cell (both from 0) of plane 1 or 2, as one number; 0 where Big5 has none. */
export function big5Of(plane: 1 | 2, row: number, cell: number): number {
  const table = (planes[plane] ??= tableOf(plane === 1 ? PLANE_1 : PLANE_2))
  return table[row * 94 + cell] ?? 0
}

function tableOf(ranges: readonly Range[]): Uint16Array {
  const table = new Uint16Array(94 * 94)
  for (const [from, to, length] of ranges) {
    for (let step = 0; step < length; step += 1) {
      const cell = (to + step) % 157
      const lead = 0xa1 + Math.floor((to + step) / 157)
      table[from + step] = lead * 256 + (cell < 63 ? 0x40 + cell : 0xa1 + cell - 63)
    }
  }
  return table
}
