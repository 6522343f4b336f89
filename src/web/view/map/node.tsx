/** The node that is chosen: what it is, where it is, what was found in it, its bytes, and to save them. */
import type { ComponentChildren } from 'preact';
import { hex } from '../../../bytes/hex.js';
import { guidName } from '../../../firmware/guid-names.js';
import type { NodeKeys } from '../../../firmware/node-keys.js';
import type { FileEntry } from '../../file-result.js';
import type { NodePath, TreeRow } from '../../shown.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { Findings } from '../parts/finding.js';
import { HexView } from './hex-view.js';
import { partsIn } from './parts-in.js';
import { rowName } from './row-words.js';
import { SaveNode } from './save-node.js';
import { MAP } from './texts.js';
import { keyOf } from './tree-rows.js';

export interface NodeViewProps {
	readonly file: FileEntry;
	readonly row: TreeRow;
	/** From the image of the file to the row around it. */
	readonly above: readonly TreeRow[];
	choose(path: NodePath): void;
}

export function NodeView({ file, row, above, choose }: NodeViewProps) {
	const { say, words, language } = useSpeech();
	const { keys, what, path, inUnpacked, findings } = row;
	const { offset, size } = keys;
	const name = rowName(row, language);
	const node = 'kind' in keys ? undefined : keys;
	const bytes = (count: number) => say(MAP.bytes, { bytes: count, hex: hex(count) });
	const parts = node === undefined ? [] : partsIn(file, [...above, row]);
	return (
		<section class="node" aria-labelledby="node-name">
			<h3 id="node-name" class="name">
				<Breakable text={name} />
			</h3>
			<dl class="kv">
				{above.length > 0 && (
					<Fact label={say(MAP.inside)}>
						{above.map((each, i) => (
							<span key={keyOf(each.path)}>
								{i > 0 && ' › '}
								<button type="button" class="link" onClick={() => choose(each.path)}>
									{rowName(each, language)}
								</button>
							</span>
						))}
					</Fact>
				)}
				<Fact label={say(MAP.type)}>{words(what)}</Fact>
				{node?.guid !== undefined && (
					<Fact label={say(MAP.guid)}>
						<span class="id wrap">{node.guid}</span> {knownAs(node)}
					</Fact>
				)}
				<Fact label={say(MAP.offset)}>{inUnpacked ? say(MAP.inUnpacked, { offset: hex(offset) }) : hex(offset)}</Fact>
				<Fact label={say(MAP.size)}>{bytes(size)}</Fact>
				{node?.unpackedSize !== undefined && <Fact label={say(MAP.unpacked)}>{bytes(node.unpackedSize)}</Fact>}
				{node?.body !== undefined && <Fact label={say(MAP.header)}>{bytes(node.body - offset)}</Fact>}
				{node?.elsewhere === true && <Fact label={say(MAP.place)}>{say(MAP.elsewhere)}</Fact>}
				{parts.length > 0 && (
					<Fact label={say(MAP.contains)}>
						<Breakable text={parts.join(language === 'zh' ? '、' : ', ')} />
					</Fact>
				)}
			</dl>
			<div class="acts" key={keyOf(path)}>
				<SaveNode
					file={file.id}
					node={path}
					label={say(node?.body === undefined ? MAP.save : MAP.saveNode)}
					what={name}
				/>
				{node?.body !== undefined && node.body < offset + size && (
					<SaveNode file={file.id} node={path} label={say(MAP.saveBody)} what={name} body />
				)}
			</div>
			{findings.length > 0 && (
				<>
					<h4>{say(MAP.findings)}</h4>
					<Findings findings={findings} />
				</>
			)}
			<h4>{say(MAP.hex)}</h4>
			<HexView
				key={keyOf(path)}
				file={file.id}
				node={path}
				start={offset}
				end={offset + size}
				label={say(MAP.hexOf, { what: name })}
			/>
		</section>
	);
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** The name of its GUID, where it has another of its own. */
function knownAs({ guid = '', name }: NodeKeys): string {
	const known = guidName(guid);
	return known === undefined || known === name ? '' : known;
}
