/** What lies where in a ROM image, as words, and what each is called, in every language. */
import type { Language } from '../language/languages.js';
import { type Text, text, worded } from '../language/text.js';
import { HEADER_NAMES } from '../option-rom/fields/field-names.js';
import type { ImageStretchKind } from '../option-rom/image-stretches.js';

export type ImageRegionKind = ImageStretchKind;

type Plain = Text<Record<never, never>>;

const IN_IMAGE: Readonly<Record<Exclude<ImageRegionKind, 'driver-section'>, Plain>> = {
	...HEADER_NAMES,
	'driver-headers': text("driver's headers", '驱动的头'),
	'driver-signature': text("driver's digital signature", '驱动的数字签名'),
	driver: text('driver', '驱动'),
	code: text('code and data', '代码和数据'),
	empty: text('empty', '空白'),
	data: text('unknown data', '未知数据'),
};

/** `EFI ROM header`, `.text`. Names of sections are the driver's and may hold anything. */
export function imageStretchName(kind: ImageRegionKind, name: string | undefined, language: Language): string {
	if (kind !== 'driver-section') return worded(IN_IMAGE[kind], {}, language);
	return name === undefined || name === '' ? worded(UNNAMED_SECTION, {}, language) : name;
}

const UNNAMED_SECTION = text('section without a name', '无名的节');
