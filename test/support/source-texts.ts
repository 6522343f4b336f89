/** The texts for people that stand in the source, read out of its syntax trees: what a catalogue has to know. */
import { isNode, type SourceFile, type SyntaxNode, sourceFiles } from './syntax.js';

export interface SourceText {
	/** Below src, with slashes. */
	readonly file: string;
	readonly line: number;
	/** Of one line, with `{}` for each value. */
	readonly text: string;
	/** The name of the property that it is the value of, if it is one's. */
	readonly property?: string;
}

/** Every literal and template of every file but the generated ones and the catalogues themselves. */
export function sourceTexts(): SourceText[] {
	return sourceFiles()
		.filter(({ file }) => !/\.(?:generated|d)\.ts$/.test(file) && !file.startsWith('language/zh/'))
		.flatMap(textsOf);
}

function textsOf({ file, source, nodes }: SourceFile): SourceText[] {
	const texts: SourceText[] = [];
	const add = (text: string, node: SyntaxNode, property: string | undefined) => {
		const line = source.slice(0, node.start).split('\n').length;
		for (const each of text.split('\n')) texts.push({ file, line, text: each, ...(property && { property }) });
	};
	const visit = (node: SyntaxNode, property: string | undefined): void => {
		// Types hold no texts, imports and exports only paths.
		if (/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|^Import|^ExportAll/.test(node.type)) return;
		const text = foldedText(node);
		if (text !== undefined) add(text, node, property);
		for (const [key, child] of Object.entries(node)) {
			if (node.type === 'BinaryExpression' && text !== undefined) continue;
			if (node.type === 'Property' && key === 'key') continue;
			const name = node.type === 'Property' && key === 'value' ? keyOf(node) : property;
			for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) visit(each, name);
		}
	};
	visit(nodes[0] as SyntaxNode, undefined);
	return texts;
}

/** Of a literal, a template, or a sum of literals. */
function foldedText(node: SyntaxNode): string | undefined {
	if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
	if (node.type === 'TemplateLiteral') {
		return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{}');
	}
	if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return undefined;
	const left = foldedText(node['left'] as SyntaxNode);
	const right = foldedText(node['right'] as SyntaxNode);
	return left === undefined || right === undefined ? undefined : left + right;
}

function keyOf(node: SyntaxNode): string | undefined {
	const key = node['key'] as SyntaxNode;
	return (key['name'] ?? key['value']) as string | undefined;
}

/** Two words or more, at least one of them in letters: single words are names, keys and codes. */
export function isSentence(text: string): boolean {
	return / /.test(text.trim()) && /[a-z]{2}/i.test(text.replaceAll('{}', ' '));
}
