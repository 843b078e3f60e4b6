/** Sets columns of an entity. Unlike `Object.assign`, whose keys nobody checks, it takes those of the entity alone. */
export function setColumns<Entity extends object>(entity: Entity, values: Partial<NoInfer<Entity>>): void {
  Object.assign(entity, values);
}
