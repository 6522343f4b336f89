/** What sections of a report are made of: prose, statuses, lists of pairs, tables and lines. */
import { commandTold } from '../../language/command-told.js';
import type { StatusKind } from '../view/parts/status-kind.js';
import { html, type Markup, NOTHING, type Part } from './html.js';
import type { Telling } from './telling.js';

/** Sentences of the catalogue: what it marks stands out, and so does what is to be typed. */
export function prose(text: string): Markup {
	const lines = text.split('\n').map((line, i) => {
		const told = commandTold(line);
		const said = told === undefined ? quoted(line) : html`${quoted(told.before)} <code>${told.command}</code>`;
		return html`${i > 0 && html`<br/>`}${said}`;
	});
	return html`${lines}`;
}

function quoted(text: string): Markup {
	// Every second piece was between two marks.
	return html`${text.split('`').map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}

const SIGNS: Readonly<Record<StatusKind, string>> = { ok: '●', warn: '▲', err: '✕', note: '▮', off: '○', na: '–' };

export function status(is: StatusKind, word: string): Markup {
	return html`<span class="st ${is}"><span aria-hidden="true">${SIGNS[is]}</span> ${word}</span>`;
}

/** Nothing where there is nothing in it. */
export function section({ level }: Telling, title: string, ...content: readonly Part[]): Markup {
	const inside = html`${content}`;
	if (inside.text === '') return NOTHING;
	const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
	return html`<section>${heading}${inside}</section>`;
}

export function pairs(all: readonly (readonly [label: string, value: Part])[]): Markup {
	if (all.length === 0) return NOTHING;
	return html`<dl>${all.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The first cell of a row is what it is about. Where rows are blocks, the elements mean nothing without their role. */
export function table(columns: readonly string[], rows: readonly (readonly Part[])[]): Markup {
	if (rows.length === 0) return NOTHING;
	const row = ([first, ...cells]: readonly Part[]) =>
		html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${cells.map(
			(cell, i) => html`<td role="cell" data-l="${columns[i + 1] ?? ''}"><span>${cell}</span></td>`,
		)}</tr>`;
	const heads = columns.map((title) => html`<th scope="col" role="columnheader">${title}</th>`);
	return html`<table role="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows.map(row)}</tbody></table>`;
}

export function code(text: string): Markup {
	return html`<span class="id">${text}</span>`;
}

/** As they are to be copied. */
export function lines(title: string, text: string): Markup {
	return html`<figure><figcaption>${title}</figcaption><pre><code>${text}</code></pre></figure>`;
}
