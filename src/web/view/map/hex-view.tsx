/** Bytes as hexadecimal numbers and as text, a page at a time, with the offsets that they have in the file or in unpacked data. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hex } from '../../../bytes/hex.js';
import type { FileId, NodePath, Words } from '../../shown.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { Why } from '../parts/why.js';
import { hexRows } from './hex-rows.js';
import { MAP } from './texts.js';

const PAGE = 256;
/** Pixels that rows of 16 bytes need. */
const WIDE = 620;

interface ReadBytes {
	readonly from: number;
	readonly bytes: Uint8Array;
	readonly why: Words | undefined;
}

export interface HexViewProps {
	readonly file: FileId;
	/** What its offsets count in. */
	readonly node: NodePath;
	readonly start: number;
	readonly end: number;
	readonly label: string;
}

export function HexView({ file, node, start, end, label }: HexViewProps) {
	const { say } = useSpeech();
	const { engine } = usePage();
	const [from, setFrom] = useState(start);
	const [read, setRead] = useState<ReadBytes>();
	const box = useRef<HTMLTextAreaElement>(null);
	const isWide = useIsWide(box);
	const key = node.join('.');
	useEffect(() => {
		let isGone = false;
		const to = Math.min(end, from + PAGE);
		engine.ask<'read'>({ type: 'read', file, node, start: from, end: to }).then(({ bytes, why }) => {
			if (!isGone) setRead({ from, bytes, why });
		});
		return () => {
			isGone = true;
		};
	}, [engine, file, key, from, end]);
	if (end <= start) return null;
	const last = start + Math.floor((end - start - 1) / PAGE) * PAGE;
	const turn = (to: number) => setFrom(Math.min(last, Math.max(start, to)));
	const turnByKey = (event: KeyboardEvent) => {
		const to = { PageDown: from + PAGE, PageUp: from - PAGE }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		turn(to);
	};
	const rows = read === undefined ? [] : hexRows(read.bytes, read.from, isWide ? 16 : 8);
	return (
		<div class="hex">
			{read !== undefined && <Caption read={read} end={end} />}
			<textarea
				ref={box}
				readOnly
				wrap="off"
				spellcheck={false}
				aria-label={label}
				rows={Math.max(2, rows.length)}
				value={rows.join('\n')}
				onKeyDown={turnByKey}
			/>
			{end - start > PAGE && (
				<div class="acts">
					<PageButton label={say(MAP.previous)} isOff={from === start} turn={() => turn(from - PAGE)} />
					<PageButton label={say(MAP.next)} isOff={from === last} turn={() => turn(from + PAGE)} />
					<GoTo start={start} end={end} go={(offset) => turn(offset - ((offset - start) % 16))} />
				</div>
			)}
		</div>
	);
}

interface CaptionProps {
	readonly read: ReadBytes;
	readonly end: number;
}

/** Of the bytes that stand below it, whichever were asked for since. */
function Caption({ read: { from, bytes, why }, end }: CaptionProps) {
	const { say } = useSpeech();
	if (why !== undefined) return <Why said={why} />;
	if (bytes.length === 0) return <p class="notice warn">{say(MAP.gone)}</p>;
	const to = from + bytes.length - 1;
	return <p class="small dim num">{say(MAP.shown, { from: hex(from), to: hex(to), end: hex(end - 1) })}</p>;
}

interface PageButtonProps {
	readonly label: string;
	readonly isOff: boolean;
	turn(): void;
}

function PageButton({ label, isOff, turn }: PageButtonProps) {
	return (
		<button type="button" class="btn" aria-disabled={isOff} onClick={isOff ? undefined : turn}>
			{label}
		</button>
	);
}

interface GoToProps {
	readonly start: number;
	readonly end: number;
	go(offset: number): void;
}

function GoTo({ start, end, go }: GoToProps) {
	const { say } = useSpeech();
	const id = useId();
	const [typed, type] = useState('');
	const [isWrong, setWrong] = useState(false);
	const submit = (event: Event) => {
		event.preventDefault();
		const digits = /^\s*\+?(?:0x)?([\da-f]{1,12})\s*$/i.exec(typed)?.[1];
		const offset = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
		const isThere = offset >= start && offset < end;
		setWrong(!isThere);
		if (isThere) go(offset);
	};
	return (
		<form class="goto" onSubmit={submit}>
			<label for={id} class="small">
				{say(MAP.goTo)}
			</label>
			<input
				id={id}
				class="box mono"
				value={typed}
				placeholder={hex(start)}
				onInput={({ currentTarget }) => type(currentTarget.value)}
				{...(isWrong && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` })}
			/>
			<button type="submit" class="btn">
				{say(MAP.go)}
			</button>
			{isWrong && (
				<p id={`${id}-wrong`} class="small" role="alert">
					{say(MAP.badOffset, { from: hex(start), end: hex(end - 1) })}
				</p>
			)}
		</form>
	);
}

function useIsWide(box: { readonly current: HTMLElement | null }): boolean {
	const [isWide, setWide] = useState(false);
	useEffect(() => {
		if (box.current === null) return;
		const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= WIDE));
		observer.observe(box.current);
		return () => observer.disconnect();
	}, []);
	return isWide;
}
