/** Verbs that carry nothing of what is done themselves, folded lower case. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `ist sind war waren sei seien wäre wären sein gewesen bin hat haben habe hatte hatten hätte hätten gehabt wird werden wurde wurden worden werde
  würde würden geworden kann können könne könnte könnten konnte konnten muss müssen müsse musste mussten müsste soll sollen solle
  sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte dürfte dürften mag möge möchte`.split(
    /\s+/u,
  ),
);
