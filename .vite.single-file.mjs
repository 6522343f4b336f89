/**
 * Puts the script and the style sheet of a page into the page itself, with a Content Security Policy that allows these two
 * by their digests, and no request whatsoever.
 */

import { createHash } from 'node:crypto';

/** CSP 3 2.3.1: of the characters between the tags. */
const digestOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** HTML 4.12.1.3: neither may stand in a script. In strings, the only place where they do, the escape means the same. */
const withoutTags = (code) => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

function policyOf(script, style) {
	return [
		"default-src 'none'",
		`script-src ${digestOf(script)} 'wasm-unsafe-eval'`,
		`style-src ${digestOf(style)}`,
		'worker-src blob:',
		'img-src data: blob:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

/** A comment of HTML ends at these characters. @param {string} text */
const inComment = (text) => text.replaceAll('--', '- -').replaceAll('\r', '');

/**
 * @param {string} fileName of the page
 * @param {() => readonly string[]} notices what is to be said of its parts, in a comment
 */
export function singleFile(fileName, notices) {
	return {
		name: 'single-file',
		apply: 'build',
		enforce: 'post',
		generateBundle(_, bundle) {
			const outputs = Object.values(bundle);
			const page = outputs.find((each) => each.fileName.endsWith('.html'));
			if (page === undefined) return;
			const chunks = outputs.filter((each) => each.type === 'chunk');
			if (chunks.length !== 1) this.error(`${chunks.length} scripts, where the page has one`);
			const sheets = outputs.filter((each) => each.fileName.endsWith('.css'));
			const script = withoutTags(chunks[0].code.trim());
			const style = sheets
				.map((each) => each.source)
				.join('\n')
				.trim();
			const bare = page.source.replace(/\s*<(?:script|link rel="stylesheet")[^>]*>(?:<\/script>)?/g, '');
			page.source = bare
				.replace(
					/<meta charset[^>]*>/,
					(meta) => `${meta}\n<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`,
				)
				.replace('</head>', () => `<style>${style}</style>\n</head>`)
				.replace('</html>', () => `<!--\n${inComment(notices().join('\n\n'))}\n-->\n</html>`)
				// The last: it writes reports, and has the ends of documents in it.
				.replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
			page.fileName = fileName;
			for (const each of outputs) if (each !== page) delete bundle[each.fileName];
		},
	};
}
