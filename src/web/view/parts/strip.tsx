/** A strip of blocks, as wide as what each stands for, with the same in words below it. */
import { hex } from '../../../bytes/hex.js';

export interface Block {
	readonly start: number;
	readonly end: number;
	readonly title: string;
	readonly look: 'vol' | 'file' | 'deep' | 'part' | 'hatch';
}

export interface StripProps {
	readonly title: string;
	readonly about: string;
	readonly size: number;
	readonly blocks: readonly Block[];
}

const HEIGHT = 24;
/** More are no list that anybody reads. */
const MOST_NAMED = 12;

export function Strip({ title, about, size, blocks }: StripProps) {
	const percent = (bytes: number) => `${((100 * bytes) / size).toFixed(3)}%`;
	const named = blocks.slice(0, MOST_NAMED);
	return (
		<>
			<div class="cap">
				<b>{title}</b>
				<span class="dim">{about}</span>
			</div>
			<svg class="strip low" aria-hidden="true">
				{blocks.map(({ start, end, look }) => (
					<rect key={start} class={`b-${look}`} x={percent(start)} width={percent(end - start)} height={HEIGHT} />
				))}
			</svg>
			<ul class="legend">
				{named.map(({ start, end, title: what, look }) => (
					<li key={start}>
						<svg aria-hidden="true" class="strip swatch">
							<rect class={`b-${look}`} x=".5" y=".5" width="13" height="13" />
						</svg>
						{what} <span class="id">{`${hex(start)}–${hex(end)}`}</span>
					</li>
				))}
			</ul>
		</>
	);
}
