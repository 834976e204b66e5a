/**
 * Makes plain objects that are about to get many members by names that only the data tells. V8 gives objects of one constructor
 * room for as many members as the first ones came to have; those of `{}` are moved each time when they outgrow theirs, which
 * takes ten times as long.
 */
export function blanks<T extends object>(): () => T {
	function Blank() {
		// What is in it is for others to say.
	}
	Blank.prototype = Object.prototype;
	const Made = Blank as unknown as new () => T;
	return () => new Made();
}
