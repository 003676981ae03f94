/**
 * What several works give that go on at once. @throws the error of the first of them that failed, once all have ended: whoever is told of it
 * may take away what the others write to.
 */
export async function allEnded<Works extends readonly Promise<unknown>[] | []>(works: Works) {
  await Promise.allSettled(works);
  return Promise.all(works);
}
