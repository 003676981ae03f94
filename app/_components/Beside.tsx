import { SOURCE_LOCALE } from "../../lib/model/locale";

/** Words in the reader's language with the English beside, for whoever helps and reads no other. Once where they are the same. */
export function Beside({ own, english }: { own: string; english: string }) {
  return (
    <>
      {own}
      {own !== english && (
        <>
          {" "}
          <small lang={SOURCE_LOCALE} dir="ltr">
            {english}
          </small>
        </>
      )}
    </>
  );
}
