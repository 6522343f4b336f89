/** The tree of a file (ARIA's tree pattern): arrows, Home and End go through it, letters jump to a name, Enter shows a node. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NodePath, TreeRow } from '../../shown.js';
import { type Speech, useSpeech } from '../language.js';
import { FINDING } from '../parts/texts.js';
import { rowKind, rowName, rowOffset } from './row-words.js';
import { MAP } from './texts.js';
import { type TreeRowProps, TreeRowView } from './tree-row.js';
import { keyOf, parentOf, rowFor, rowNamed, type Shown, shownRows } from './tree-rows.js';
import type { WalkedTree } from './walked-tree.js';

/** What is typed later begins another word. */
const SAME_WORD = 700;

export interface TreeViewProps {
	readonly tree: WalkedTree;
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
	// What is chosen elsewhere is where the tree is gone on with; who is in the tree goes on from where they are.
	useEffect(() => {
		if (chosenKey === undefined || box.current?.contains(document.activeElement)) return;
		setCurrent(chosenKey);
		const row = document.getElementById(idOf(chosenKey));
		if (row !== null && box.current !== null) scrollTo(box.current, row);
	}, [chosenKey]);
	const more = async (path: NodePath) => {
		const next = keyOf([...path, tree.known.get(keyOf(path))?.rows.length ?? 0]);
		await tree.more(path);
		setCurrent(next);
		// The row that asked may be gone; the first of the new ones is there when they have been drawn.
		setTimeout(() => document.getElementById(idOf(next))?.focus());
	};
	const act = ({ row, path }: Shown) => {
		if (row === undefined) void more(path);
		else choose(path);
	};
	const turn = ({ path, isOpen }: Shown) => {
		if (isOpen) tree.close(path);
		else void tree.openAll([path]);
	};
	const side = (here: Shown, isRight: boolean) => {
		const { row, isOpen } = here;
		if (row?.hasRows && isRight !== isOpen) turn(here);
		else if (isRight && isOpen) focus(at + 1);
		else if (!isRight) focus(parentOf(shown, at));
	};
	const openSiblings = ({ path }: Shown) => {
		const beside = tree.known.get(keyOf(path.slice(0, -1)))?.rows ?? [];
		void tree.openAll(beside.filter(({ hasRows }) => hasRows).map((row) => row.path));
	};
	const go = (event: KeyboardEvent) => {
		const here = shown[at];
		if (here === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		const { key } = event;
		const next = rowFor(shown, at, key);
		if (next !== undefined) focus(next);
		else if (key === 'Enter' || key === ' ') act(here);
		else if (key === 'ArrowRight' || key === 'ArrowLeft') side(here, key === 'ArrowRight');
		else if (key === '*') openSiblings(here);
		else if (key.length === 1) {
			const { word, at: then } = typed.current;
			typed.current = { word: event.timeStamp - then < SAME_WORD ? word + key : key, at: event.timeStamp };
			const found = rowNamed(names(), at, typed.current.word);
			if (found !== undefined) focus(found);
		} else return;
		event.preventDefault();
	};
	const point = ({ target }: Event) => {
		const element = target as Element;
		const key = element.closest<HTMLElement>('[data-key]')?.dataset['key'];
		const index = shown.findIndex((each) => each.key === key);
		const here = shown[index];
		if (here === undefined) return;
		focus(index);
		if (here.row?.hasRows && element.closest('.turn') !== null) turn(here);
		else act(here);
	};
	return (
		<div class="tree" role="tree" aria-label={label} ref={box} onKeyDown={go} onClick={point}>
			{shown.map(({ key, row, level, place, size, isOpen, left }, i) => (
				<TreeRowView
					key={key}
					id={idOf(key)}
					rowKey={key}
					name={row === undefined ? say(MAP.more, { rows: left }) : rowName(row, language)}
					kind={row && rowKind(row, language)}
					part={parts.get(key)}
					offset={row && rowOffset(row)}
					size={row?.keys.size ?? 0}
					level={level}
					place={place}
					among={size}
					isOpen={row?.hasRows ? isOpen : undefined}
					isCurrent={i === at}
					isChosen={key === chosenKey}
					{...markOf(row, say)}
				/>
			))}
		</div>
	);
}

function markOf(row: TreeRow | undefined, say: Speech['say']): Pick<TreeRowProps, 'mark' | 'markWord'> {
	const has = (severity: 'error' | 'warning') =>
		row?.findings.some((finding) => finding.severity === severity) === true;
	if (has('error')) return { mark: 'err', markWord: say(FINDING.severity.error) };
	return has('warning') ? { mark: 'warn', markWord: say(FINDING.severity.warning) } : { mark: undefined, markWord: '' };
}

/** Scrolls the tree alone. */
function scrollTo(box: HTMLElement, row: HTMLElement): void {
	const top = row.offsetTop;
	if (top < box.scrollTop || top + row.offsetHeight > box.scrollTop + box.clientHeight) {
		box.scrollTop = top - box.clientHeight / 3;
	}
}
