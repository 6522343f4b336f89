/** A picture as `--svg` has it, whose boxes can be pointed at, gone through by keys, and chosen. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { PictureText, Rect } from '../../../picture/picture.js';
import { barOf, curveOf } from '../../../picture/shapes.js';
import type { ShownBox, ShownPicture } from '../../shown.js';
import { visible } from '../visible.js';
import { moved } from './move.js';

const MARGIN = 8;

export interface PictureProps {
	readonly picture: ShownPicture;
	/** What stands where the words of a box do, as long as there is none. */
	readonly hint: string;
	/** The number of a box. */
	readonly chosen: number | undefined;
	choose(index: number): void;
}

export function Picture({ picture, hint, chosen, choose }: PictureProps) {
	const prefix = useId();
	const frame = useRef<HTMLDivElement>(null);
	const [active, setActive] = useState<number>();
	const [pointed, setPointed] = useState<number>();
	const { boxes, strip, width, title, legend, remarks } = picture;
	const idOf = (index: number) => `${prefix}-${index}`;
	useEffect(() => setActive(undefined), [picture]);
	useEffect(() => {
		if (chosen !== undefined) reveal(frame.current, boxes[chosen]);
	}, [chosen, boxes]);
	const drawn = useMemo(() => <Drawn picture={picture} />, [picture]);
	const options = useMemo(
		() =>
			boxes.map((box, i) => (
				<rect
					key={i}
					id={idOf(i)}
					class="p-option"
					role="option"
					aria-selected={i === chosen}
					aria-label={visible(box.title)}
					data-index={i}
					{...place(box)}
				/>
			)),
		[picture, chosen],
	);
	const at = active ?? chosen ?? 0;
	const go = (event: KeyboardEvent) => {
		// Those are the browser's.
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (event.key === 'Enter' || event.key === ' ') choose(at);
		const next = moved(boxes, at, event.key);
		if (next !== undefined) {
			setActive(next);
			reveal(frame.current, boxes[next]);
		} else if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		setPointed(undefined);
	};
	const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
	const bottom = Math.max(...[...boxes, ...strip].map(({ y, height }) => y + height)) + MARGIN;
	const said = boxes[pointed ?? active ?? chosen ?? -1]?.title;
	return (
		<figure class="picture">
			<div
				class="frame"
				ref={frame}
				role="listbox"
				tabIndex={0}
				aria-label={visible(title)}
				aria-activedescendant={idOf(at)}
				onFocus={() => setActive(at)}
				onBlur={() => setActive(undefined)}
				onKeyDown={go}
				onPointerMove={({ target }) => setPointed(indexUnder(target))}
				onPointerLeave={() => setPointed(undefined)}
				onClick={({ target }) => {
					const index = indexUnder(target);
					if (index === undefined) return;
					setActive(index);
					choose(index);
				}}
			>
				<svg role="none" width={width} height={bottom - top} viewBox={`0 ${top} ${width} ${bottom - top}`}>
					{drawn}
					{options}
					{chosen !== undefined && <Frame look="p-chosen" box={boxes[chosen]} />}
					{active !== undefined && <Frame look="p-active" box={boxes[active]} />}
				</svg>
			</div>
			<figcaption>
				<p class={said === undefined ? 'said dim' : 'said'}>{said === undefined ? hint : visible(said)}</p>
				<Legend legend={legend} />
				{remarks.map((remark) => (
					<p key={remark} class="small dim">
						{remark}
					</p>
				))}
			</figcaption>
		</figure>
	);
}

/** For the eyes: the options that lie on it say the same. */
function Drawn({ picture: { connectors, strip, boxes } }: Pick<PictureProps, 'picture'>) {
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
		<g aria-hidden="true">
			{connectors.map((each, i) => (
				<path key={i} class="p-line" d={curveOf(each)} />
			))}
			{strip.map((box, i) => (
				<rect key={i} class={`p-box p-${box.kind}`} {...place(box)} />
			))}
			{boxes.map((box, i) => (
				<Box key={i} box={box} />
			))}
		</g>
	);
}

function Box({ box }: { readonly box: ShownBox }) {
	const { kind, texts } = box;
	return (
		<g class={`p-of-${kind}`}>
			<rect class={`p-box p-${kind}`} {...place(box)} />
			<rect class="p-bar" {...place(barOf(box))} />
			{texts.map((text, i) => (
				<BoxText key={i} text={text} />
			))}
		</g>
	);
}

function BoxText({
	text: { text, x, width, baseline, style, atEnd },
}: {
	readonly text: PictureText;
}): ComponentChildren {
	return (
		<text class={`p-text ${style}${atEnd === true ? ' end' : ''}`} x={atEnd === true ? x + width : x} y={baseline}>
			{text}
		</text>
	);
}

function Frame({ look, box }: { readonly look: string; readonly box: Rect | undefined }) {
	if (box === undefined) return null;
	const { x, y, width, height } = box;
	return <rect class={look} x={x + 1} y={y + 1} width={width - 2} height={Math.max(1, height - 2)} />;
}

function Legend({ legend }: Pick<ShownPicture, 'legend'>) {
	return (
		<ul class="legend">
			{legend.map(({ kind, text }) => (
				<li key={kind}>
					<svg aria-hidden="true" width="16" height="14">
						<rect class={`p-box p-${kind}`} x=".5" y=".5" width="15" height="13" />
					</svg>
					{text}
				</li>
			))}
		</ul>
	);
}

function indexUnder(target: EventTarget | null): number | undefined {
	const index = (target as Element | null)?.closest<SVGElement>('[data-index]')?.dataset['index'];
	return index === undefined ? undefined : Number(index);
}

function place({ x, y, width, height }: Rect) {
	return { x, y, width, height };
}

/** Scrolls the frame alone, so that the page stays where it is. */
function reveal(frame: HTMLElement | null, box: Rect | undefined): void {
	const svg = frame?.querySelector('svg');
	if (!frame || !svg || box === undefined) return;
	const top = box.y - svg.viewBox.baseVal.y;
	const { scrollLeft, scrollTop, clientWidth, clientHeight } = frame;
	const into = (from: number, size: number, begin: number, length: number) =>
		from < begin || size > length
			? from - MARGIN
			: from + size > begin + length
				? from + size - length + MARGIN
				: begin;
	frame.scrollTo(into(box.x, box.width, scrollLeft, clientWidth), into(top, box.height, scrollTop, clientHeight));
}
