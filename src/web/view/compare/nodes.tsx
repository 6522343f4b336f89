/** Files, regions and entries of both firmware, by what became of them: a row for each. */
import { useState } from 'preact/hooks';
import { COMPARE_VALUES, COMPARED_TEXTS } from '../../../compare/texts.js';
import type { ShownComparison, ShownNode, ShownNodes, ShownSide } from '../../comparison.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { Table } from '../parts/table.js';
import { FINDING } from '../parts/texts.js';
import { ChangeMark } from './change.js';
import { COMPARE } from './texts.js';

/** A list that is as long is opened by whoever wants it. */
const SHORT = 20;

export function Nodes({ comparison }: { readonly comparison: ShownComparison }) {
	const { say, words } = useSpeech();
	const { nodes, nodeCounts } = comparison;
	if (nodes.length === 0) return null;
	return (
		<section>
			<h3>{say(COMPARED_TEXTS.nodes)}</h3>
			<p>{words(nodeCounts)}</p>
			<ul class="finds">
				{nodes.map((each) => (
					<li key={each.word}>
						<OneChange nodes={each} />
					</li>
				))}
			</ul>
		</section>
	);
}

function OneChange({ nodes }: { readonly nodes: ShownNodes }) {
	const { say } = useSpeech();
	const { word, count, some } = nodes;
	const [isOpen, setOpen] = useState(word !== 'same' && count <= SHORT);
	const columns = [{ title: say(FINDING.file) }, { title: say(COMPARE.first) }, { title: say(COMPARE.second) }];
	return (
		<details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<ChangeMark word={word} />
				<span>{say(COMPARE.count, { count })}</span>
			</summary>
			{/* Hundreds of rows take their time, and most are not looked at. */}
			{isOpen && (
				<Table columns={columns}>
					{some.map((node, i) => (
						<Node key={i} node={node} />
					))}
				</Table>
			)}
			{count > some.length && <p class="small dim">{say(COMPARE.more, { count: count - some.length })}</p>}
		</details>
	);
}

function Node({ node }: { readonly node: ShownNode }) {
	const { say } = useSpeech();
	const { name, guid, before, after } = node;
	const cell = (side: ShownSide | undefined) =>
		side === undefined ? (
			<span class="dim">{say(COMPARED_TEXTS.none)}</span>
		) : (
			<span>
				<Breakable
					text={[side.version, say(COMPARE_VALUES.bytes, { bytes: side.size })].filter((each) => each).join(' · ')}
				/>
			</span>
		);
	return (
		<tr>
			<th scope="row" class="name">
				<Breakable text={name} />
				{guid !== undefined && <p class="dim small id wrap">{guid}</p>}
			</th>
			<td data-l={say(COMPARE.first)}>{cell(before)}</td>
			<td data-l={say(COMPARE.second)}>{cell(after)}</td>
		</tr>
	);
}
