/** Both files field by field: themselves, then their parts, each with what it is and what differs in it. */
import type { ComponentChildren } from 'preact';
import { COMPARE_LABELS, COMPARE_VALUES, COMPARED_TEXTS } from '../../../compare/texts.js';
import type { ToldRow } from '../../../compare/told.js';
import type { ShownComparison, ShownDifference } from '../../comparison.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { ChangeMark } from './change.js';
import { COMPARE } from './texts.js';

const DIGEST = 'SHA-256';

export function DifferingParts({ comparison }: { readonly comparison: ShownComparison }) {
	const { say } = useSpeech();
	const { before, after, parts, more } = comparison;
	const bytes = (size: number) => say(COMPARE_VALUES.bytes, { bytes: size });
	return (
		<section>
			<h3>{say(COMPARE.parts)}</h3>
			{/* Where rows are blocks, the elements mean nothing without their role. */}
			{/* biome-ignore lint/a11y/noRedundantRoles: see above */}
			<table class="stack dense versus" role="table">
				<thead>
					<tr>
						<th scope="col">{say(COMPARE.field)}</th>
						{[before, after].map(({ file }, i) => (
							<th key={i} scope="col" class="name">
								<Breakable text={file} />
							</th>
						))}
					</tr>
				</thead>
				<Group title={say(COMPARE.theFile)}>
					<Row row={{ label: say(COMPARE_LABELS.size), before: bytes(before.size), after: bytes(after.size) }} />
					<Row row={{ label: DIGEST, before: before.sha256, after: after.sha256 }} mono />
				</Group>
				{parts.map((part, i) => (
					<Part key={i} part={part} />
				))}
			</table>
			{more > 0 && <p class="small dim">{say(COMPARE.more, { count: more })}</p>}
		</section>
	);
}

function Part({ part }: { readonly part: ShownDifference }) {
	const { say, language } = useSpeech();
	const { word, told, sameDriver, before, after } = part;
	const { what, rows } = told[language];
	const isSame = before !== undefined && before.sha256 === after?.sha256;
	const digests = isSame
		? { both: before.sha256 }
		: { ...(before && { before: before.sha256 }), ...(after && { after: after.sha256 }) };
	return (
		<Group
			title={
				<>
					<ChangeMark word={word} /> <Breakable text={what} />
					{sameDriver && <p class="dim">{say(COMPARED_TEXTS.sameDriver)}</p>}
				</>
			}
		>
			{rows.map((row, i) => (
				<Row key={i} row={row} />
			))}
			<Row row={{ label: DIGEST, ...digests }} mono />
		</Group>
	);
}

function Group({ title, children }: { readonly title: ComponentChildren; readonly children: ComponentChildren }) {
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={3}>
					{title}
				</th>
			</tr>
			{children}
		</tbody>
	);
}

function Row({ row, mono }: { readonly row: ToldRow; readonly mono?: boolean }) {
	const { say } = useSpeech();
	const { label, before, after, both } = row;
	const cell = (text: string | undefined) =>
		text === undefined ? (
			<span class="dim">{say(COMPARED_TEXTS.none)}</span>
		) : (
			<span class={mono ? 'id wrap' : undefined}>
				<Breakable text={text} />
			</span>
		);
	return (
		<tr>
			<th scope="row">
				<Breakable text={label} />
			</th>
			{both === undefined ? (
				<>
					<td data-l={say(COMPARE.first)}>{cell(before)}</td>
					<td data-l={say(COMPARE.second)}>{cell(after)}</td>
				</>
			) : (
				<td colSpan={2}>{cell(both)}</td>
			)}
		</tr>
	);
}
