/** Containers as words that findings have as values, and what each word is called. */
import type { Language } from '../language/languages.js';
import type { Text } from '../language/text.js';
import { CONTAINER_NAMES, type ContainerNames } from './container-names.js';
import type { BegunKind, ClosedKind, ContainerKind } from './containers/containers.js';

const NAMES: Readonly<Record<ContainerKind, ContainerNames>> = CONTAINER_NAMES;

const KINDS = Object.keys(NAMES) as ContainerKind[];

/** What a file may be, in the words of findings. */
export const BEGUN_WORDS = KINDS.filter((kind) => NAMES[kind].short !== undefined) as readonly BegunKind[];

/** What lies inside of a file and is not opened there. */
export const PACKAGE_WORDS = KINDS.filter((kind) => NAMES[kind].en.fix !== undefined) as readonly ClosedKind[];

export function isContainerKind(word: string): word is ContainerKind {
	return Object.hasOwn(NAMES, word);
}

export function isContainer(word: string): word is BegunKind {
	return (BEGUN_WORDS as readonly string[]).includes(word);
}

/** `a zip archive`. */
export function containerName(kind: ContainerKind, language: Language): string {
	return NAMES[kind][language].name;
}

/** `zip archive`, of each. */
export const SHORT_CONTAINER_NAMES = Object.fromEntries(
	BEGUN_WORDS.map((kind) => [kind, CONTAINER_NAMES[kind].short]),
) as Readonly<Record<BegunKind, Text<Record<never, never>>>>;

/** Where it cannot be opened. */
export function packageName(kind: ClosedKind, language: Language): string {
	const { name, closed = name } = NAMES[kind][language];
	return closed;
}

/** What opens it instead. */
export function packageFix(kind: ClosedKind, language: Language): string {
	return CONTAINER_NAMES[kind][language].fix;
}
