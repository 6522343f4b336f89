/** The tree of a file (ARIA's tree pattern): arrows, Home and End go through it, letters jump to a name, Enter shows a node. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NodePath } from '../../shown.js';
import { useSpeech } from '../language.js';
import { visible } from '../visible.js';
import { rowKind, rowName, rowOffset } from './row-words.js';
import { MAP } from './texts.js';
import { keyOf, parentOf, rowFor, rowNamed, type Shown, shownRows } from './tree-rows.js';
import type { Tree } from './use-tree.js';

/** What is typed later begins another word. */
const SAME_WORD = 700;
/** Deeper rows are not indented further, so that names have room. */
const MOST_INDENT = 12;
const STEP = 14;

export interface TreeViewProps {
	readonly tree: Tree;
	readonly label: string;
	readonly chosen: NodePath | undefined;
	/** Graphics firmware, by the key of its row. */
	readonly parts: ReadonlyMap<string, string>;
	choose(path: NodePath): void;
}

export function TreeView({ tree, label, chosen, parts, choose }: TreeViewProps) {
	const { say, language } = useSpeech();
	const prefix = useId();
	const box = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string>();
	const typed = useRef({ word: '', at: 0 });
	const shown = shownRows(tree.known, tree.open);
	const chosenKey = chosen && keyOf(chosen);
	const at = Math.max(
		0,
		shown.findIndex(({ key }) => key === current),
	);
	const idOf = (key: string) => `${prefix}-${key.replace(' ', '-')}`;
	const names = () => shown.map(({ row, left }) => (row ? rowName(row, language) : say(MAP.more, { rows: left })));
	const focus = (index: number) => {
		const key = shown[index]?.key;
		if (key === undefined) return;
		setCurrent(key);
		document.getElementById(idOf(key))?.focus();
	};
	// What is chosen elsewhere is where the tree is gone on with.
	useEffect(() => {
		if (chosenKey === undefined) return;
		setCurrent(chosenKey);
		const row = document.getElementById(idOf(chosenKey));
		if (row !== null && box.current !== null) scrollTo(box.current, row);
	}, [chosenKey]);
	const act = ({ row, path }: Shown) => {
		if (row === undefined) void tree.more(path);
		else choose(path);
	};
	const side = async (here: Shown, isRight: boolean) => {
		const { row, path, isOpen } = here;
		if (isRight !== isOpen && row?.hasRows && (isRight || isOpen)) await tree.set(path, isRight);
		else if (isRight && isOpen) focus(at + 1);
		else if (!isRight) focus(parentOf(shown, at));
	};
	const openSiblings = ({ path }: Shown) => {
		const above = keyOf(path.slice(0, -1));
		for (const { row } of shown) {
			if (row?.hasRows && keyOf(row.path.slice(0, -1)) === above) void tree.set(row.path, true);
		}
	};
	const go = (event: KeyboardEvent) => {
		const here = shown[at];
		if (here === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		const { key } = event;
		const next = rowFor(shown, at, key);
		if (next !== undefined) focus(next);
		else if (key === 'Enter' || key === ' ') act(here);
		else if (key === 'ArrowRight' || key === 'ArrowLeft') void side(here, key === 'ArrowRight');
		else if (key === '*') openSiblings(here);
		else if (key.length === 1) {
			const { word, at: then } = typed.current;
			typed.current = { word: event.timeStamp - then < SAME_WORD ? word + key : key, at: event.timeStamp };
			const found = rowNamed(names(), at, typed.current.word);
			if (found !== undefined) focus(found);
		} else return;
		event.preventDefault();
	};
	return (
		<div class="tree" role="tree" aria-label={label} ref={box} onKeyDown={go}>
			{shown.map((each, i) => (
				<Row
					key={each.key}
					id={idOf(each.key)}
					shown={each}
					part={parts.get(each.key)}
					isCurrent={i === at}
					isChosen={each.key === chosenKey}
					act={() => {
						focus(i);
						act(each);
					}}
					turn={() => void tree.set(each.path, !each.isOpen)}
				/>
			))}
		</div>
	);
}

interface RowProps {
	readonly id: string;
	readonly shown: Shown;
	readonly part: string | undefined;
	readonly isCurrent: boolean;
	readonly isChosen: boolean;
	act(): void;
	turn(): void;
}

function Row({ id, shown, part, isCurrent, isChosen, act, turn }: RowProps) {
	const { say, language } = useSpeech();
	const { row, level, place, size, isOpen, left } = shown;
	const kind = row && rowKind(row, language);
	const { error, warning } = { error: worst(row, 'error'), warning: worst(row, 'warning') };
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys of all its rows
		<div
			id={id}
			role="treeitem"
			tabIndex={isCurrent ? 0 : -1}
			aria-level={level}
			aria-posinset={place}
			aria-setsize={size}
			aria-selected={isChosen}
			{...(row?.hasRows && { 'aria-expanded': isOpen })}
			onClick={act}
		>
			<svg class="indent" aria-hidden="true" width={Math.min(level - 1, MOST_INDENT) * STEP + 1} height="1" />
			<svg
				class="turn"
				aria-hidden="true"
				viewBox="0 0 12 12"
				onClick={(event) => {
					if (!row?.hasRows) return;
					event.stopPropagation();
					turn();
				}}
			>
				{row?.hasRows && <path d={isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} />}
			</svg>
			{row === undefined ? (
				<span class="link">{say(MAP.more, { rows: left })}</span>
			) : (
				<>
					<span class="name">
						<span class={kind === undefined ? 'dim' : 'own'}>{rowName(row, language)}</span>
						{kind !== undefined && <span class="dim"> {kind}</span>}
						{part !== undefined && <span class="part"> {visible(part)}</span>}
						{(error || warning) && <span class={`mark ${error ? 'err' : 'warn'}`} aria-hidden="true" />}
					</span>
					<span class="id">{rowOffset(row)}</span>
					<span class="num">{row.keys.size}</span>
				</>
			)}
		</div>
	);
}

function worst(row: Shown['row'], severity: string): boolean {
	return row?.findings.some((finding) => finding.severity === severity) === true;
}

/** Scrolls the tree alone. */
function scrollTo(box: HTMLElement, row: HTMLElement): void {
	const top = row.offsetTop;
	if (top < box.scrollTop || top + row.offsetHeight > box.scrollTop + box.clientHeight) {
		box.scrollTop = top - box.clientHeight / 3;
	}
}
