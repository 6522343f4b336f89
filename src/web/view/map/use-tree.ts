/** The tree of a file, and the view drawn anew whenever more of it is there. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FileId } from '../../shown.js';
import type { Engine } from '../engine.js';
import { WalkedTree } from './walked-tree.js';

export function useTree({ ask }: Engine, file: FileId): WalkedTree {
	const [, changed] = useState(0);
	const tree = useMemo(() => new WalkedTree(ask, file, () => changed((count) => count + 1)), [ask, file]);
	useEffect(() => void tree.begin(), [tree]);
	return tree;
}
