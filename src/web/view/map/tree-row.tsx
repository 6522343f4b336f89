/** A row of a tree. It is drawn anew only where something of it has changed: a tree has thousands. */
import { Component } from 'preact';

export interface TreeRowProps {
	readonly id: string;
	/** By which the tree knows it. */
	readonly name: string;
	readonly rowKey: string;
	/** What it is, where its name does not say it. */
	readonly kind: string | undefined;
	/** The graphics firmware that it is. */
	readonly part: string | undefined;
	/** Missing for the row that asks for more. */
	readonly offset: string | undefined;
	readonly size: number;
	readonly level: number;
	readonly place: number;
	readonly among: number;
	/** Missing where nothing is below it. */
	readonly isOpen: boolean | undefined;
	readonly isCurrent: boolean;
	readonly isChosen: boolean;
	/** What was found in it, at worst, and the word for it. */
	readonly mark: 'err' | 'warn' | undefined;
	readonly markWord: string;
}

export class TreeRowView extends Component<TreeRowProps> {
	override shouldComponentUpdate(next: TreeRowProps): boolean {
		return (Object.keys(next) as (keyof TreeRowProps)[]).some((key) => next[key] !== this.props[key]);
	}

	override render({ id, name, rowKey, kind, part, offset, size, mark, markWord, ...rest }: TreeRowProps) {
		const { level, place, among, isOpen, isCurrent, isChosen } = rest;
		return (
			<div
				id={id}
				data-key={rowKey}
				class={kind === undefined ? undefined : 'named'}
				role="treeitem"
				tabIndex={isCurrent ? 0 : -1}
				aria-level={level}
				aria-posinset={place}
				aria-setsize={among}
				aria-selected={isChosen}
				aria-expanded={isOpen}
			>
				<span class="turn" />
				{offset === undefined ? (
					<span class="link">{name}</span>
				) : (
					<>
						<span class="name">
							<span class={kind === undefined ? 'dim' : 'own'}>{name}</span>
							{kind !== undefined && <span class="dim"> {kind}</span>}
							{part !== undefined && <span class="part"> {part}</span>}
							{mark !== undefined && (
								<>
									<span class={`mark ${mark}`} />
									<span class="vh"> {markWord}</span>
								</>
							)}
						</span>
						<span class="id">{offset}</span>
						<span class="num">{size}</span>
					</>
				)}
			</div>
		);
	}
}
