/** The arrow of what saves a file. */

export function SaveIcon() {
	return (
		<svg viewBox="0 0 14 14" aria-hidden="true">
			<path d="M7 1v8M3.5 6 7 9.5 10.5 6M1.5 12.5h11" fill="none" stroke="currentColor" stroke-width="1.5" />
		</svg>
	);
}
