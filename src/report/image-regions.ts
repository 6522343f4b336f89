/** The headers of a ROM image with their fields, and what lies where in it, as plain objects. */
import type { Span } from '../bytes/span.js';
import { worded } from '../language/text.js';
import { fieldMeaning, fieldTitle, HEADER_NAMES } from '../option-rom/fields/field-names.js';
import type { HeaderKind, RomHeader } from '../option-rom/fields/structures.js';
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
		fields: fields.map((field) => {
			const meaning = fieldMeaning(kind, field, 'en');
			return {
				name: field.name,
				title: fieldTitle(kind, field.name, 'en'),
				offset: field.start,
				size: field.end - field.start,
				value: field.value,
				...(meaning !== undefined && { meaning }),
			};
		}),
	};
}
