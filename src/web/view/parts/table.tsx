/** A table whose rows are blocks with labels where there is no room for columns. */
import type { ComponentChildren } from 'preact';

export interface Column {
	readonly title: string;
	/** Numbers; acts, whose title is for those only who do not see what they are. */
	readonly is?: 'num' | 'act';
}

export function Table({
	columns,
	children,
}: {
	readonly columns: readonly Column[];
	readonly children: ComponentChildren;
}) {
	return (
		// Where rows are blocks, the elements mean nothing without their role.
		// biome-ignore lint/a11y/noRedundantRoles: see above
		<table class="stack" role="table">
			<thead>
				<tr>
					{columns.map(({ title, is }) => (
						<th key={title} scope="col" class={is === 'num' ? 'num' : undefined}>
							{is === 'act' ? <span class="vh">{title}</span> : title}
						</th>
					))}
				</tr>
			</thead>
			<tbody>{children}</tbody>
		</table>
	);
}
