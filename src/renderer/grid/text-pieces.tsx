/** A text of the dump drawn with signs for what cannot be seen. Text only: nothing of a dump is ever markup. */
import classes from './grid.module.css'
import type { TextPiece } from './cell-content.ts'

export function TextPieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && !only.sign) return <>{only.text}</>
  // The pieces of one text never change places.
  // oxlint-disable react/no-array-index-key
  return (
    <>
      {pieces.map(({ text, sign }, index) =>
        sign ? (
          <span key={index} className={classes['unseen']}>
            {text}
          </span>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  )
}
