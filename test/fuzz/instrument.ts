/**
 * The core with a counter in each of its blocks, so that a fuzzer sees what an input reaches: bundled once, run in this
 * process. Also gathers the numbers and texts that the code compares its input with.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { guidBytes } from '../../src/bytes/guid.js';

export interface Instrumented<Exports> {
	readonly exports: Exports;
	/** How often each block has run; whoever runs a case sets them to zero before. */
	readonly counters: Uint32Array;
	/** What may stand in a file, as bytes. */
	readonly words: readonly Uint8Array[];
}

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}

const SOURCES = /[\\/]src[\\/].*\.ts$/;
/** Tables of names and digests. */
const GENERATED = /\.generated\.ts$/;
const COUNTERS = '__counters';
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @param entry a TypeScript file. */
export async function instrumented<Exports>(entry: string): Promise<Instrumented<Exports>> {
	const words = new Map<string, Uint8Array>();
	let blocks = 0;
	const bundle = await rolldown({
		input: entry,
		platform: 'node',
		resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
		plugins: [
			{
				name: 'counters',
				transform: (code, id) => {
					if (!SOURCES.test(id) || GENERATED.test(id)) return null;
					const program: unknown = parseAst(code, { lang: 'ts' });
					for (const word of wordsOf(program)) words.set(word.toString(), word);
					return withCounters(code, program, () => `${COUNTERS}[${blocks++}]++`);
				},
			},
		],
	});
	const { output } = await bundle.generate({ format: 'cjs' });
	await bundle.close();
	const counters = new Uint32Array(blocks);
	const exports = {};
	const run = compileFunction(output[0].code, ['exports', 'require', COUNTERS], { filename: `${entry}.instrumented` });
	run(exports, createRequire(fileURLToPath(import.meta.url)), counters);
	return { exports: exports as Exports, counters, words: [...words.values()] };
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** In the order of the code, parents first; types hold nothing that runs. */
function* nodesOf(value: unknown): Generator<Node> {
	if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
	if (!isNode(value) || value.type.startsWith('TSInterface') || value.type.startsWith('TSType')) return;
	yield value;
	for (const child of Object.values(value)) yield* nodesOf(child);
}

/** Counts in functions, in both ways of each decision, in loops and in handlers. */
function withCounters(code: string, program: unknown, count: () => string): string {
	const opened: [number, string][] = [];
	const closed: [number, string][] = [];
	const wrap = ({ start, end }: Node, before: string, after: string) => {
		opened.push([start, before]);
		closed.push([end, after]);
	};
	const expression = (node: unknown) => isNode(node) && wrap(node, `(${count()}, (`, '))');
	const statement = (node: unknown) => {
		if (!isNode(node)) return;
		if (node.type === 'BlockStatement') opened.push([node.start + 1, `${count()};`]);
		else wrap(node, `{${count()};`, '}');
	};
	for (const node of nodesOf(program)) {
		switch (node.type) {
			case 'FunctionDeclaration':
			case 'FunctionExpression':
			case 'CatchClause':
			case 'ForStatement':
			case 'ForOfStatement':
			case 'ForInStatement':
			case 'WhileStatement':
			case 'DoWhileStatement':
				statement(node['body']);
				break;
			case 'ArrowFunctionExpression':
				if (node['expression'] === true) expression(node['body']);
				else statement(node['body']);
				break;
			case 'IfStatement':
				if (node['alternate'] === null) closed.push([node.end, ` else ${count()};`]);
				statement(node['consequent']);
				statement(node['alternate']);
				break;
			case 'ConditionalExpression':
				expression(node['consequent']);
				expression(node['alternate']);
				break;
			case 'LogicalExpression':
				expression(node['right']);
				break;
			case 'SwitchCase': {
				const [first] = node['consequent'] as readonly Node[];
				if (first !== undefined) opened.push([first.start, `${count()};`]);
				break;
			}
		}
	}
	return insert(code, opened, closed);
}

/** What is opened first is closed last; at one place, what ends there goes before what begins. */
function insert(code: string, opened: readonly [number, string][], closed: readonly [number, string][]): string {
	const all = [...closed.toReversed(), ...opened].map(([at, text], i) => ({ at, text, i }));
	all.sort((a, b) => a.at - b.at || a.i - b.i);
	let from = 0;
	let result = '';
	for (const { at, text } of all) {
		result += code.slice(from, at) + text;
		from = at;
	}
	return result + code.slice(from);
}

/** Numbers in both orders of bytes, short texts, and GUIDs as UEFI stores them. */
function* wordsOf(program: unknown): Generator<Uint8Array> {
	for (const { type, value } of nodesOf(program)) {
		if (type !== 'Literal') continue;
		if (typeof value === 'number' && Number.isInteger(value) && value > 1 && value < 2 ** 32) {
			const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
			const little = Uint8Array.from({ length: size }, (_, i) => value / 256 ** i);
			yield little;
			yield little.toReversed();
		}
		if (typeof value !== 'string') continue;
		if (GUID.test(value)) yield guidBytes(value);
		else if (value.length > 0 && value.length <= 16) yield new TextEncoder().encode(value);
	}
}
