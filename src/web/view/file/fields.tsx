/** The fields of a ROM's headers, as they are written. */

import { hex } from '../../../bytes/hex.js';
import type { ShownField } from '../../shown.js';
import { useSpeech } from '../language.js';
import { FINDING } from '../parts/texts.js';
import { FRAME } from '../texts.js';
import { ROM } from './texts.js';

export function Fields({ fields }: { readonly fields: readonly ShownField[] }) {
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
				<tbody>
					{fields.map(({ offset, size, name, value }) => (
						<tr key={`${offset}-${name}`}>
							<td class="id">{hex(offset, 2)}</td>
							<td class="num">{size}</td>
							<th scope="row" lang="en">
								{name}
							</th>
							<td class="id wrap">{value}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
