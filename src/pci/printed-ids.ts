/** PCI IDs as reports print them: numbers become hex wherever the key ends in Id or Ids, and all else stays as it is. */
import { formatId } from './ids.js';

export type PrintedIds<T> = { [K in keyof T]: K extends `${string}Id` | `${string}Ids` ? Printed<T[K]> : T[K] };

type Printed<V> = V extends number ? string : V extends readonly unknown[] ? { [I in keyof V]: Printed<V[I]> } : V;

type Ids = number | undefined | readonly Ids[];

export function printedIds<T extends object>(value: T): PrintedIds<T> {
	const entries = Object.entries(value).map(([key, each]) => [key, /Ids?$/.test(key) ? printed(each as Ids) : each]);
	return Object.fromEntries(entries) as PrintedIds<T>;
}

function printed(ids: Ids): unknown {
	if (ids === undefined) return undefined;
	return typeof ids === 'number' ? formatId(ids) : ids.map(printed);
}
