/** A picture as data: boxes and texts by their geometry, in units of which a text is about 12 high. */
import type { BlockKind } from './block.js';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PictureText extends Rect {
	/** Of the base line, as pictures give texts their place. */
	readonly baseline: number;
	readonly size: number;
	readonly style: 'label' | 'dim' | 'heading';
	/** It ends where its rectangle does, whatever the font makes of its width. */
	readonly atEnd?: true;
	readonly text: string;
}

export interface PictureBox extends Rect {
	readonly kind: BlockKind;
	readonly label: string;
	readonly title: string;
	/** Bytes, in the file or in unpacked data. */
	readonly offset: number;
	readonly size: number;
	readonly unpacked: boolean;
	/** Its height to scale; less than `height` where it is drawn larger. */
	readonly scaled: number;
	readonly texts: readonly PictureText[];
}

/** A box of the strip that is all to scale. */
export interface ScaleBox extends Rect {
	readonly kind: BlockKind;
	readonly title: string;
}

/** From the strip to the boxes beside it. */
export interface Connector {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
}

export interface LegendEntry {
	readonly kind: BlockKind;
	readonly swatch: Rect;
	readonly text: PictureText;
}

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** What it is of, in a sentence. */
	readonly title: string;
	readonly heading: readonly PictureText[];
	readonly strip: readonly ScaleBox[];
	readonly connectors: readonly Connector[];
	readonly boxes: readonly PictureBox[];
	readonly legend: readonly LegendEntry[];
	readonly notes: readonly PictureText[];
	/** What the notes say, where others break it into lines. */
	readonly remarks: readonly string[];
}
