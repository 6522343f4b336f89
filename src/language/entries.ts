/** What a catalogue of one language holds. */

/**
 * From the English sentence, with `{}` for each of its values, to the same in another language, where `{0}` is the first
 * value. Values that are sentences or parts of them have entries of their own; `{0=}` is the value as it is, for what
 * other programs have said.
 */
export type Entries = Readonly<Record<string, string>>;

export type Translate = (english: string) => string;
