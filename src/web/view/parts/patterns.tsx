/** What empty and missing blocks of pictures are filled with. */

export function Patterns() {
	return (
		<svg width="0" height="0" class="vh" aria-hidden="true">
			<defs>
				<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<line class="hatch-line" x1="0" y1="0" x2="0" y2="7" />
				</pattern>
			</defs>
		</svg>
	);
}
