/** The headers of a ROM, field by field: as they are written, and what that means. */
import { hex } from '../../../bytes/hex.js';
import type { ShownField, ShownHeader } from '../../shown.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { FINDING } from '../parts/texts.js';
import { FRAME } from '../texts.js';
import { ROM } from './texts.js';

export function Headers({ headers }: { readonly headers: readonly ShownHeader[] }) {
	const { say, words } = useSpeech();
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
				{headers.map(({ title, fields }) => (
					<tbody key={title.en}>
						<tr>
							<th scope="rowgroup" colSpan={4}>
								{words(title)}
							</th>
						</tr>
						{fields.map((field) => (
							<Field key={field.offset} field={field} />
						))}
					</tbody>
				))}
			</table>
		</section>
	);
}

function Field({ field }: { readonly field: ShownField }) {
	const { words } = useSpeech();
	const { offset, size, name, value, meaning } = field;
	return (
		<tr>
			<td class="id">{hex(offset, 2)}</td>
			<td class="num">{size}</td>
			<th scope="row">{words(name)}</th>
			<td>
				<span class="id wrap">
					<Breakable text={value} />
				</span>
				{meaning !== undefined && <span class="dim"> {words(meaning)}</span>}
			</td>
		</tr>
	);
}
