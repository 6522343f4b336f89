/** Tabs of ARIA: arrows, Home and End go along them. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
	readonly id: string;
	readonly title: string;
	readonly content: () => ComponentChildren;
}

export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
	const prefix = useId();
	const [chosen, setChosen] = useState<string>();
	const list = useRef<HTMLDivElement>(null);
	const at = Math.max(
		0,
		tabs.findIndex(({ id }) => id === chosen),
	);
	const current = tabs[at];
	if (current === undefined) return null;
	const go = (event: KeyboardEvent) => {
		const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
		if (next === undefined) return;
		event.preventDefault();
		const to = (next + tabs.length) % tabs.length;
		setChosen(tabs[to]?.id);
		(list.current?.children[to] as HTMLElement | undefined)?.focus();
	};
	return (
		<>
			<div class="tabs" role="tablist" aria-label={label} ref={list}>
				{tabs.map(({ id, title }) => (
					<button
						type="button"
						role="tab"
						key={id}
						id={`${prefix}-${id}`}
						aria-selected={id === current.id}
						aria-controls={`${prefix}-panel`}
						tabIndex={id === current.id ? 0 : -1}
						onClick={() => setChosen(id)}
						onKeyDown={go}
					>
						{title}
					</button>
				))}
			</div>
			<div role="tabpanel" id={`${prefix}-panel`} aria-labelledby={`${prefix}-${current.id}`}>
				{current.content()}
			</div>
		</>
	);
}
