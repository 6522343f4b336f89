/** Takes containers and the containers in them apart in memory: no name in there is ever a path. */
import { MEMBER_SEPARATOR } from '../../bytes/member-name.js';
import type { Container, ContainerTools } from '../containers/container.js';
import { CONTAINERS } from '../containers/containers.js';
import { type ContainerProblem, LimitReached } from '../containers/problem.js';
import { type Content, identifyContent } from '../content.js';
import { type ContainerPlace, findInside } from '../find-package.js';
import { ContainerBudget, type ContainerLimits } from './limits.js';
import { unpack } from './unpack.js';

export interface OpenedMember {
	/** For display only, since whoever made the container chose it; in a container in it, `inner.zip › file.bin`. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly content: Content | undefined;
}

export interface OpenedContainer {
	/**
	 * The files that are no containers, each unpacked when it is asked for; to be gone through once. Throws what the tools
	 * throw where they are missing.
	 */
	readonly members: AsyncIterable<OpenedMember>;
	/** What could not be had of it; complete after the last member. */
	readonly problems: readonly ContainerProblem[];
}

export interface OpenContainerOptions {
	readonly limits: ContainerLimits;
	/** Tools pay for what they take themselves, which the files do not show. */
	readonly tools: (budget: ContainerBudget) => ContainerTools;
	readonly containers?: readonly Container[];
}

/** `undefined` where `bytes`, which are `content`, are no container that can be opened. */
export function openContainer(
	bytes: Uint8Array,
	content: Content | undefined,
	{ limits, tools, containers = CONTAINERS }: OpenContainerOptions,
): OpenedContainer | undefined {
	const opened = containers.filter(({ open }) => open !== undefined);
	const place = placeOf(bytes, content, opened);
	if (place === undefined) return undefined;
	const budget = new ContainerBudget(limits);
	const problems: ContainerProblem[] = [];
	const run = { containers: opened, tools: tools(budget), budget, problems };
	return { members: membersOf({ bytes, place, names: [] }, run), problems };
}

interface Run {
	/** Those that are opened. */
	readonly containers: readonly Container[];
	readonly tools: ContainerTools;
	readonly budget: ContainerBudget;
	readonly problems: ContainerProblem[];
}

interface Outer {
	readonly bytes: Uint8Array;
	readonly place: ContainerPlace;
	/** Of this container and those around it. The outermost has none. */
	readonly names: readonly string[];
}

async function* membersOf(outer: Outer, run: Run): AsyncGenerator<OpenedMember> {
	try {
		yield* leavesOf(outer, run);
	} catch (error) {
		if (!(error instanceof LimitReached)) throw error;
		run.problems.push(error.problem);
	}
}

async function* leavesOf({ bytes: outer, place, names: around }: Outer, run: Run): AsyncGenerator<OpenedMember> {
	const { containers, tools, budget, problems } = run;
	const { maxDepth } = budget.limits;
	for await (const { name: own, content: bytes } of unpack(outer, place, tools, budget)) {
		const names = own === undefined ? around : [...around, displayName(own)];
		const name = names.join(MEMBER_SEPARATOR);
		if (!(bytes instanceof Uint8Array)) {
			problems.push({ ...(name !== '' && { name }), ...bytes });
			continue;
		}
		const content = identifyContent(bytes);
		const inner = placeOf(bytes, content, containers);
		if (inner === undefined) yield { name, bytes, content };
		else if (around.length + 1 < maxDepth) yield* leavesOf({ bytes, place: inner, names }, run);
		else problems.push({ name, reason: 'too-deep', limit: maxDepth });
	}
}

/** What a file begins with is what it is; inside of one, packages are looked for in programs and in what is not known. */
function placeOf(
	bytes: Uint8Array,
	content: Content | undefined,
	containers: readonly Container[],
): ContainerPlace | undefined {
	const begun = containers.find(({ kind, begins }) => begins !== undefined && kind === content?.kind);
	if (begun !== undefined) return { container: begun, at: 0 };
	return content === undefined || content.kind === 'pe' ? findInside(bytes, containers) : undefined;
}

const LONGEST_NAME = 200;

function displayName(name: string): string {
	return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}
