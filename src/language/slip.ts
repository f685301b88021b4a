/** Whether two different words are one slip of the hand apart: a letter too many, too few or another, or two swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let endOne = one.length;
  let endOther = other.length;
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1;
    endOther -= 1;
  }
  const [restOne, restOther] = [one.slice(start, endOne), other.slice(start, endOther)];
  if (restOne.length <= 1 && restOther.length <= 1) return true;
  return restOne.length === 2 && restOther === `${restOne[1]}${restOne[0]}`;
}
