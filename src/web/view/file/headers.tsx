/** The headers of a ROM, field by field: as they are written, and what that means. */
import { hex } from '../../../bytes/hex.js';
import { HEADER_NAMES } from '../../../option-rom/fields/field-names.js';
import { fieldWords } from '../../../report/field-words.js';
import type { FieldReport, HeaderReport } from '../../../report/image-regions.js';
import type { InspectedFile } from '../../../report/named-file.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { FINDING } from '../parts/texts.js';
import { FRAME } from '../texts.js';
import { ROM } from './texts.js';

/** A file may have a thousand; the report has them all. */
const MOST_IMAGES = 8;

export function Headers({ images }: Pick<InspectedFile, 'images'>) {
	const { say } = useSpeech();
	return (
		<section>
			<h3>{say(ROM.header)}</h3>
			<table class="dense fieldlist">
				<thead>
					<tr>
						<th scope="col">{say(FINDING.at)}</th>
						<th scope="col" class="num">
							{say(FRAME.bytes)}
						</th>
						<th scope="col">{say(ROM.field)}</th>
						<th scope="col">{say(ROM.value)}</th>
					</tr>
				</thead>
				{images.slice(0, MOST_IMAGES).map(({ headers }, i) =>
					headers.map((header) => (
						<tbody key={header.offset}>
							<tr>
								<th scope="rowgroup" colSpan={4}>
									{say(ROM.headerOf, { number: i + 1, header: say(HEADER_NAMES[header.kind]) })}
								</th>
							</tr>
							{header.fields.map((field) => (
								<Field key={field.offset} header={header} field={field} />
							))}
						</tbody>
					)),
				)}
			</table>
		</section>
	);
}

function Field({ header, field }: { readonly header: HeaderReport; readonly field: FieldReport }) {
	const { language } = useSpeech();
	const { offset, size, value } = field;
	const { title, meaning } = fieldWords(header, field, language);
	return (
		<tr>
			<td class="id">{hex(offset, 2)}</td>
			<td class="num">{size}</td>
			<th scope="row">{title}</th>
			<td>
				<span class="id wrap">
					<Breakable text={value} />
				</span>
				{meaning !== undefined && <span class="dim"> {meaning}</span>}
			</td>
		</tr>
	);
}
