/**
 * A report as one HTML document that needs nothing and runs nothing (HTML 4.2.5.3, CSP 3): its policy allows its style sheet
 * alone. Behind its first line it is XML as well, so that any parser can tell whether it is whole.
 */
import type { Sha256 } from '../../bytes/sha256.js';
import { LANGUAGE_TAGS, type Language } from '../../language/languages.js';
import { PATTERNS_OF_PAGE } from '../../picture/svg.js';
import { html, Markup } from './html.js';
import { REPORT_STYLE } from './style.js';

export interface Document {
	readonly language: Language;
	readonly title: string;
	readonly content: Markup;
}

export function documentOf({ language, title, content }: Document, sha256: Sha256): string {
	const bytes = sha256(new TextEncoder().encode(REPORT_STYLE)).match(/../g) ?? [];
	const digest = btoa(String.fromCharCode(...bytes.map((each) => Number.parseInt(each, 16))));
	const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
	return `${
		html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width"/>
<meta name="color-scheme" content="light dark"/>
<title>${title} – romtool</title>
<style>${new Markup(REPORT_STYLE)}</style>
</head>
<body>
${new Markup(PATTERNS_OF_PAGE)}
${content}
</body>
</html>`.text
	}\n`;
}
