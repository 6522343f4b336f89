/** The words of a header's field, in every language. */
import type { Language } from '../language/languages.js';
import { fieldMeaning, fieldTitle } from '../option-rom/fields/field-names.js';
import type { FieldReport, HeaderReport } from './image-regions.js';

/** `vendor ID`, and what its value means where that does not say all. */
export function fieldWords(
	{ kind }: Pick<HeaderReport, 'kind'>,
	{ name, value }: Pick<FieldReport, 'name' | 'value'>,
	language: Language,
): { readonly title: string; readonly meaning: string | undefined } {
	const number = value.startsWith('0x') ? Number(value) : undefined;
	return {
		title: fieldTitle(kind, name, language),
		meaning: fieldMeaning(kind, { name, ...(number !== undefined && { number }) }, language),
	};
}
