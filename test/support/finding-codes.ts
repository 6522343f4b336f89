/** The codes of findings and errors, read out of the source: where a `code` or a `rule` is set, and where one is passed on. */
import { childrenOf, isNode, nameOf, type SourceFile, type SyntaxNode, sourceFiles, stringsOf } from './syntax.js';

/** A code, and where src gives it. */
export interface CodeSite {
	readonly code: string;
	readonly file: string;
	/** As far as they stand there; none for errors that are thrown, and for broken rules that are judged elsewhere. */
	readonly severities: readonly string[];
}

/** A function that is given a code: in which argument, and which severity it makes of it. */
interface Taker {
	readonly name: string;
	readonly file: string;
	/** Whether other files can call it. */
	readonly shared: boolean;
	readonly codeAt: number;
	readonly severityAt: number;
	readonly severities: readonly string[];
}

/** What findings (`code`), broken rules (`rule`) and errors call it. */
const NAMES = ['code', 'rule'];
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SEVERITIES = ['error', 'warning', 'note'];
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

export function codeSites(): CodeSite[] {
	const files = sourceFiles();
	const takers = files.flatMap(takersIn);
	return files.flatMap((source) => [...setIn(source), ...passedIn(source, takers)]);
}

/** Places where a code is put together, which nobody could find by searching for it. */
export function composedCodes(): string[] {
	const composed = (node: SyntaxNode) =>
		node.type === 'Property' &&
		isCodeName(node['key']) &&
		isNode(node['value']) &&
		node['value'].type === 'TemplateLiteral';
	return sourceFiles().flatMap(({ file, nodes }) => nodes.filter(composed).map(({ start }) => `${file} at ${start}`));
}

const isCodeName = (node: unknown) => NAMES.includes(nameOf(node) ?? '');
const codesOf = (value: unknown) => stringsOf(value).filter((text) => CODE.test(text));

function takersIn(source: SourceFile): Taker[] {
	return source.nodes.flatMap((node) => {
		const [name, made] = functionOf(node);
		if (name === undefined || made === undefined) return [];
		const names = childrenOf(made, 'params').map((each) => nameOf(each['parameter'] ?? each) ?? '');
		const codeAt = names.findIndex((each) => NAMES.includes(each));
		if (codeAt < 0) return [];
		const inside = objectsIn(source, made).filter((object) => propertyOf(object, NAMES) !== undefined);
		const severities = inside.flatMap((object) => severitiesOf(source, object));
		const shared = node.type === 'MethodDefinition' || isExported(source, node);
		return [{ name, file: source.file, shared, codeAt, severityAt: names.indexOf('severity'), severities }];
	});
}

function isExported({ nodes }: SourceFile, node: SyntaxNode): boolean {
	return nodes.some(({ type, declaration }) => {
		if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return false;
		return declaration === node || childrenOf(declaration, 'declarations').includes(node);
	});
}

function functionOf(node: SyntaxNode): [name?: string | undefined, made?: SyntaxNode | undefined] {
	const asNode = (value: unknown) => (isNode(value) ? value : undefined);
	if (node.type === 'FunctionDeclaration') return [nameOf(node['id']), node];
	if (node.type === 'VariableDeclarator') return [nameOf(node['id']), asNode(node['init'])];
	if (node.type === 'MethodDefinition') return [nameOf(node['key']), asNode(node['value'])];
	if (node.type !== 'ClassDeclaration' || !isNode(node['body'])) return [];
	const made = childrenOf(node['body'], 'body').find((member) => member['kind'] === 'constructor');
	return [nameOf(node['id']), asNode(made?.['value'])];
}

function setIn(source: SourceFile): CodeSite[] {
	return source.nodes.flatMap((node) => {
		if (node.type === 'VariableDeclarator' && isCodeName(node['id'])) return sites(source, codesOf(node['init']), node);
		if (node.type !== 'ObjectExpression') return [];
		const property = propertyOf(node, NAMES);
		return property === undefined ? [] : sites(source, codesOf(property['value']), node);
	});
}

function sites(source: SourceFile, codes: readonly string[], around: SyntaxNode): CodeSite[] {
	const object = around.type === 'ObjectExpression' ? around : objectAfter(source, around);
	const severities = object === undefined ? [] : severitiesOf(source, object);
	return codes.map((code) => ({ code, file: source.file, severities }));
}

/** The finding that a variable's code goes into. */
function objectAfter(source: SourceFile, { start }: SyntaxNode): SyntaxNode | undefined {
	const inside = objectsIn(source, functionAround(source, start));
	return inside.find((object) => object.start > start && propertyOf(object, NAMES) !== undefined);
}

function passedIn({ file, nodes }: SourceFile, takers: readonly Taker[]): CodeSite[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
		const callee = node['callee'] as SyntaxNode;
		const called = nameOf(callee) ?? nameOf(callee['property']);
		const named = takers.filter(({ name }) => name === called);
		const own = nodes.some((each) => functionOf(each)[0] === called);
		return named
			.filter((each) => each.file === file || (!own && each.shared))
			.flatMap(({ codeAt, severityAt, severities }) => {
				const given = childrenOf(node, 'arguments');
				const said = severityAt < 0 ? severities : stringsOf(given[severityAt]);
				return codesOf(given[codeAt]).map((code) => ({ code, file, severities: said }));
			});
	});
}

/** What stands in an object as its severity, in a variable of that name, or in an object that is spread into it. */
function severitiesOf(source: SourceFile, object: SyntaxNode): string[] {
	const around = functionAround(source, object.start);
	const declared = (name: string | undefined) =>
		source.nodes.filter((node) => node.type === 'VariableDeclarator' && nameOf(node['id']) === name);
	const near = (name: string | undefined) => {
		const all = declared(name);
		const inside = all.filter(({ start, end }) => start >= around.start && end <= around.end);
		return inside.length > 0 ? inside : all;
	};
	const property = propertyOf(object, ['severity']);
	const value = property?.['value'];
	const direct = isNode(value) && nameOf(value) === undefined ? stringsOf(value) : [];
	const named = property === undefined ? [] : near(nameOf(value)).flatMap((each) => stringsOf(each['init']));
	const spread = childrenOf(object, 'properties').filter(({ type }) => type === 'SpreadElement');
	const spreaded =
		property === undefined
			? spread.flatMap((each) => near(nameOf(each['argument'])).flatMap((one) => inObjects(one['init'])))
			: [];
	const found = [...direct, ...named, ...spreaded, ...(property === undefined ? fromCall(source, object) : [])];
	return found.filter((text) => SEVERITIES.includes(text));
}

function inObjects(value: unknown): string[] {
	const object = isNode(value) && value.type === 'TSAsExpression' ? value['expression'] : value;
	if (!isNode(object) || object.type !== 'ObjectExpression') return [];
	return stringsOf(propertyOf(object, ['severity'])?.['value']);
}

/** `say('warning', { rule: … })`. */
function fromCall({ nodes }: SourceFile, object: SyntaxNode): string[] {
	const call = nodes.find((node) => node.type === 'CallExpression' && childrenOf(node, 'arguments').includes(object));
	return call === undefined ? [] : childrenOf(call, 'arguments').flatMap(stringsOf);
}

function functionAround({ nodes }: SourceFile, position: number): SyntaxNode {
	const around = nodes.filter(
		({ type, start, end }) => FUNCTIONS.includes(type) && start <= position && position < end,
	);
	return around.at(-1) ?? (nodes[0] as SyntaxNode);
}

function objectsIn({ nodes }: SourceFile, { start, end }: SyntaxNode): SyntaxNode[] {
	return nodes.filter((node) => node.type === 'ObjectExpression' && node.start >= start && node.end <= end);
}

function propertyOf(object: SyntaxNode, names: readonly string[]): SyntaxNode | undefined {
	return childrenOf(object, 'properties').find((each) => names.includes(nameOf(each['key']) ?? ''));
}
