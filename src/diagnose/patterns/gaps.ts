/** The types of the gaps between the fixed words of a message. Each is bounded, and tried at one place only. */

/** `text` is what stands up to the next fixed word, or to the end of the line. */
export type GapType = keyof typeof GAPS | 'text';

export const GAPS = {
	/** A PCI function: `0000:01:00.0`, `01:00.0`. */
	device: /(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7](?![0-9a-f])/iy,
	/** With or without `0x`. */
	hex: /(?:0x)?[0-9a-f]{1,16}(?![0-9a-z])/iy,
	number: /-?\d{1,15}(?!\d)/y,
	/** A name without blanks and punctuation: `vfio-pci`, `gfx_0.0.0`, `pcieport`. */
	word: /[\w+](?:[\w.+-]{0,62}[\w+])?/y,
	/** A path or name of a file without blanks; one in quotes may have some, and is a `text` between them. */
	path: /[^\s"',;]{1,255}/y,
} as const satisfies Readonly<Record<string, RegExp>>;

export function isGapType(name: string): name is GapType {
	return name === 'text' || Object.hasOwn(GAPS, name);
}
