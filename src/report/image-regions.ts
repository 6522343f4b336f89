/** The headers of a ROM image with their fields, and what lies where in it, as plain objects. */
import type { Span } from '../bytes/span.js';
import { worded } from '../language/text.js';
import { fieldMeaning, fieldTitle, HEADER_NAMES } from '../option-rom/fields/field-names.js';
import type { HeaderKind, RomField, RomHeader } from '../option-rom/fields/structures.js';
import { imageHeaders } from '../option-rom/image-headers.js';
import { imageStretches } from '../option-rom/image-stretches.js';
import type { OptionRomImage } from '../option-rom/parse.js';
import { type ImageRegionKind, imageStretchName } from './image-region-names.js';

export interface ImageRegion extends Span {
	readonly kind: ImageRegionKind;
	/** In English; of a section its name. */
	readonly what: string;
}

export interface HeaderReport {
	readonly kind: HeaderKind;
	/** In English. */
	readonly what: string;
	readonly offset: number;
	readonly size: number;
	readonly fields: readonly FieldReport[];
}

export interface FieldReport {
	/** As in the specification: `vendorId`. */
	readonly name: string;
	/** In English: `vendor ID`. */
	readonly title: string;
	readonly offset: number;
	readonly size: number;
	/** As it is written, `0x1002`; of bytes, `55 aa` or `8 × 00`. */
	readonly value: string;
	/** In English; missing where the value says all, or nothing is known of it. */
	readonly meaning?: string;
}

export function reportInside(
	bytes: Uint8Array,
	image: OptionRomImage,
): { readonly headers: HeaderReport[]; readonly regions: ImageRegion[] } {
	const headers = imageHeaders(bytes, image);
	const regions = imageStretches(bytes, image, headers).map(({ start, end, kind, name }) => ({
		start,
		end,
		kind,
		what: imageStretchName(kind, name, 'en'),
	}));
	return { headers: headers.map(reportHeader), regions };
}

function reportHeader({ kind, start, end, fields }: RomHeader): HeaderReport {
	return {
		kind,
		what: worded(HEADER_NAMES[kind], {}, 'en'),
		offset: start,
		size: end - start,
		fields: fields.map((field) => reportField(kind, field)),
	};
}

function reportField(kind: HeaderKind, field: RomField): FieldReport {
	const { name, start: offset, end, value } = field;
	const title = fieldTitle(kind, name, 'en');
	const meaning = fieldMeaning(kind, field, 'en');
	const size = end - offset;
	return meaning === undefined ? { name, title, offset, size, value } : { name, title, offset, size, value, meaning };
}
