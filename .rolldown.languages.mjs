/**
 * Puts the Chinese texts of each catalogue into a file of their own, which is loaded when they are first wanted. In the
 * source an entry has all languages side by side, so that none is forgotten; English is in every report, and stays.
 */

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RolldownMagicString } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const DIST = fileURLToPath(new URL('dist', import.meta.url));
const CATALOGUE = /[\\/](?:findings|texts|[\w-]+-(?:names|messages))\.js$/;
const CHINESE = '?zh';
const CHINESE_FILE = /^\.\/zh-[\w-]+\.cjs$/;

/** The Chinese expressions of a module: `zh: …` beside `en: …`, and the last argument of `text(…)`. */
function piecesOf(program) {
	const pieces = [];
	const visit = (node) => {
		if (node === null || typeof node !== 'object') return;
		if (Array.isArray(node)) return node.forEach(visit);
		if (node.type === 'ObjectExpression') {
			const named = (name) => node.properties.find(({ type, key }) => type === 'Property' && key.name === name);
			const chinese = named('en') && named('zh');
			if (chinese) {
				pieces.push({ property: chinese, value: chinese.value, english: named('en').value });
				node.properties.filter((each) => each !== chinese).forEach(visit);
				return;
			}
		}
		if (node.type === 'CallExpression' && node.callee.name === 'text') {
			const last = node.arguments.at(-1);
			pieces.push({ value: last, english: node.arguments.at(-2) });
			node.arguments.slice(0, -1).forEach(visit);
			return;
		}
		Object.values(node).forEach(visit);
	};
	visit(program);
	return pieces;
}

/** `zh-proxmox-lint-findings`, of dist/proxmox/lint/findings.js. */
const nameOf = (id) => `zh-${relative(DIST, id).replace(/\.js$/, '').replaceAll(/[\\/]/g, '-')}`;

export const languages = {
	name: 'languages',
	resolveId(source) {
		if (CHINESE_FILE.test(source)) return { id: source, external: true };
		return source.endsWith(CHINESE) ? source : null;
	},
	load(id) {
		return id.endsWith(CHINESE) ? this.fs.readFile(id.slice(0, -CHINESE.length), { encoding: 'utf8' }) : null;
	},
	transform(code, id) {
		const isChinese = id.endsWith(CHINESE);
		const path = isChinese ? id.slice(0, -CHINESE.length) : id;
		if (!CATALOGUE.test(path)) return null;
		const program = parseAst(code);
		const pieces = piecesOf(program);
		if (pieces.length === 0) return null;
		const text = new RolldownMagicString(code);
		if (isChinese) {
			const values = pieces.map(({ value }) => code.slice(value.start, value.end));
			for (const { english } of pieces) text.overwrite(english.start, english.end, 'undefined');
			// What it exports is made without effects, and nothing of it is left but the pieces and what they use.
			for (const match of code.matchAll(/\b(?:entry|text)\(/g)) text.appendLeft(match.index, '/* @__PURE__ */ ');
			for (const match of code.matchAll(/^export (?=const |type |function )/gm))
				text.remove(match.index, match.index + 7);
			text.append(`\nexport const __pieces = [${values.join(',\n')}];\n`);
			return { code: text.toString() };
		}
		this.emitFile({ type: 'chunk', id: `${path}${CHINESE}`, fileName: `${nameOf(path)}.cjs` });
		pieces.forEach(({ property, value }, i) => {
			if (property !== undefined)
				text.overwrite(property.start, property.end, `get zh() { return __chinese()[${i}]; }`);
			else text.overwrite(value.start, value.end, `__inChinese(${i})`);
		});
		text.append(`
var __loaded;
function __chinese() {
	return (__loaded ??= require('./${nameOf(path)}.cjs').__pieces);
}
function __inChinese(i) {
	return (values) => {
		const wording = __chinese()[i];
		return typeof wording === 'function' ? wording(values) : wording;
	};
}
`);
		return { code: text.toString() };
	},
};
