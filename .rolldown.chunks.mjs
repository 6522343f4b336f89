/** What chunks of CommonJS have of each other. Both go by how Rolldown writes it, before that is made small. */

/**
 * Loads the chunks called `names` when something of them is first used, and not with those that import them: what few runs of
 * a command come to. In the source it is imported as all else, so that it may be called at once, and in the browser.
 */
export const late = (names) => ({
	name: 'late',
	renderChunk(code, { fileName, imports }) {
		let text = code;
		for (const name of names.filter((each) => imports.includes(`${each}.cjs`))) {
			const [statement, used] =
				new RegExp(`^const ([\\w$]+) = require\\("\\./${name}\\.cjs"\\);$`, 'm').exec(text) ?? [];
			if (used === undefined) throw new Error(`${fileName}: no import of ${name}.cjs`);
			text = text
				.replace(statement, '')
				.replaceAll(/[\w$]+/g, (word) => (word === used ? `${used}()` : word))
				.concat(`\nvar ${used}$made;\nfunction ${used}() { return ${used}$made ??= require("./${name}.cjs"); }\n`);
		}
		return text === code ? null : text;
	},
	/** Of one that is renamed, as where another chunk has its name, nobody would see that it is loaded at once. */
	generateBundle(_, bundle) {
		const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
		for (const name of names) {
			const files = chunks.filter((chunk) => chunk.name === name).map(({ fileName }) => fileName);
			if (files.join() !== `${name}.cjs`) throw new Error(`not one chunk ${name}: ${files.join(', ') || 'none'}`);
		}
	},
});

/** As a function that returns the value, or the value itself. */
const EXPORT =
	/^Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function \(\) \{\s*return (.+);\s*\}\s*\}\);$|^exports\.([\w$]+) = (.+);$/gm;

/** The values themselves in place of a function for each, which V8 would have to compile, keep and call. */
export const plainExports = {
	name: 'plain-exports',
	transform(code, id) {
		if (/[\\/]dist[\\/]/.test(id) && /^export (?:let|var) /m.test(code))
			throw new Error(`${id}: exports what may change`);
	},
	renderChunk(code, { fileName }) {
		if (!code.includes('Object.defineProperty(exports, "')) return null;
		const exported = [...code.matchAll(EXPORT)].map(([, ...words]) => {
			const [name, value] = words.filter((word) => word !== undefined);
			return /^[\w$]+$/.test(value) ? `${name}: ${value}` : `get ${name}() { return ${value}; }`;
		});
		const rest = code.replaceAll(EXPORT, '');
		if (/^(?:exports\b|Object\.defineProperty\(exports)/m.test(rest)) throw new Error(`${fileName}: other exports`);
		return `${rest}\nmodule.exports = { ${exported.join(', ')} };\n`;
	},
	/** Of two that import each other, the first would have nothing of what the second has. */
	generateBundle(_, bundle) {
		const done = new Set();
		const visit = (name, path) => {
			if (path.includes(name)) throw new Error(`import each other: ${[...path, name].join(', ')}`);
			if (done.has(name) || bundle[name] === undefined) return;
			for (const each of bundle[name].imports) visit(each, [...path, name]);
			done.add(name);
		};
		for (const name of Object.keys(bundle)) visit(name, []);
	},
};
