/** The headers of a ROM's images, field by field, in every language. */
import { sayIn } from '../../../bytes/say-in.js';
import type { ExaminedFile } from '../../../examined/examined-file.js';
import { fieldMeaning, fieldTitle, HEADER_NAMES } from '../../../option-rom/fields/field-names.js';
import { imageHeaders } from '../../../option-rom/image-headers.js';
import type { ShownHeader } from '../../shown.js';
import { ENGINE_TEXTS } from '../texts.js';
import { inAll } from '../words.js';

/** A file may have a thousand; the report has them all. */
const MOST_IMAGES = 8;

export function showHeaders({ images }: ExaminedFile): ShownHeader[] {
	return images.slice(0, MOST_IMAGES).flatMap(({ rom, headers }, i) =>
		imageHeaders(rom.bytes, headers).map(({ kind, fields }) => ({
			title: inAll((language) => {
				const say = sayIn(language);
				return say(ENGINE_TEXTS.headerOf, { number: i + 1, header: say(HEADER_NAMES[kind]) });
			}),
			fields: fields.map((field) => ({
				offset: field.start,
				size: field.end - field.start,
				name: inAll((language) => fieldTitle(kind, field.name, language)),
				value: field.value,
				...(fieldMeaning(kind, field, 'en') !== undefined && {
					meaning: inAll((language) => fieldMeaning(kind, field, language) ?? ''),
				}),
			})),
		})),
	);
}
