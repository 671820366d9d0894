/** Emoji in words, for where no font has them. */
import emoji from 'unicode-emoji-json/data-by-emoji.json' with { type: 'json' }

const names: Readonly<Record<string, { readonly name: string }>> = emoji
const EMOJI = /\p{RGI_Emoji}/gv
const SKIN = /[\u{1f3fb}-\u{1f3ff}]/gu

/** '[grinning face]' for each emoji. What Unicode draws as text unless asked, such as '©', stays as it is. */
export function emojiInWords(text: string): string {
  return text.replaceAll(EMOJI, (found) => {
    const name = names[found]?.name ?? names[found.replaceAll(SKIN, '')]?.name
    return name === undefined ? found : `[${name}]`
  })
}
