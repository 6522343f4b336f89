/** The source of src as syntax trees, and what tests ask of a node. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { ROOT } from './files.js';

export interface SyntaxNode {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}

export interface SourceFile {
	/** Below src, with slashes. */
	readonly file: string;
	readonly source: string;
	/** All nodes, outer ones first. */
	readonly nodes: readonly SyntaxNode[];
}

const SRC = join(ROOT, 'src');

export function sourceFiles(): SourceFile[] {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	return files.sort().map((file) => {
		const source = readFileSync(join(SRC, file), 'utf8');
		const program: unknown = parseAst(source, { lang: 'ts' });
		return { file: file.split(sep).join('/'), source, nodes: [...nodesOf(program)] };
	});
}

function* nodesOf(value: unknown): Generator<SyntaxNode> {
	if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
	else if (isNode(value)) {
		yield value;
		for (const each of Object.values(value)) yield* nodesOf(each);
	}
}

export function isNode(value: unknown): value is SyntaxNode {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Of an identifier. */
export function nameOf(node: unknown): string | undefined {
	return isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : undefined;
}

export function childrenOf(node: SyntaxNode, key: string): SyntaxNode[] {
	const value = node[key];
	return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The strings that an expression may have as its value. */
export function stringsOf(value: unknown): string[] {
	if (!isNode(value)) return [];
	if (value.type === 'Literal') return typeof value['value'] === 'string' ? [value['value']] : [];
	if (value.type === 'ConditionalExpression')
		return [...stringsOf(value['consequent']), ...stringsOf(value['alternate'])];
	if (value.type === 'LogicalExpression') return [...stringsOf(value['left']), ...stringsOf(value['right'])];
	if (value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression') return stringsOf(value['expression']);
	return [];
}
