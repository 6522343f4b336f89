/** HTML that is put together so that nothing of a file becomes markup: whatever is not markup already is escaped. */
import { inMarkup } from '../../bytes/markup.js';
import { visible } from '../view/visible.js';

export class Markup {
	readonly text: string;

	/** Of what has no text from outside in it, or has it escaped. */
	constructor(text: string) {
		this.text = text;
	}
}

export type Part = string | number | false | undefined | Markup | readonly Part[];

/** `` html`<p title="${name}">${name}</p>` ``: the pieces are markup, the values are text, in elements and in quotes alike. */
export function html(pieces: TemplateStringsArray, ...values: readonly Part[]): Markup {
	return new Markup(pieces.map((piece, i) => `${i === 0 ? '' : markupOf(values[i - 1])}${piece}`).join(''));
}

export const NOTHING = new Markup('');

function markupOf(part: Part): string {
	if (part === undefined || part === false) return '';
	if (part instanceof Markup) return part.text;
	if (typeof part === 'object') return part.map(markupOf).join('');
	return inMarkup(visible(String(part))).replace(/[\ufffe\uffff]/g, noCharacter);
}

/** Of these two HTML has none (HTML 13.2.3.5). */
function noCharacter(character: string): string {
	return character === '\ufffe' ? '\\ufffe' : '\\uffff';
}
