// Files can be dropped onto the form of files.

const form = document.getElementById("drop");
const input = form.querySelector('input[type="file"]');

for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
form.addEventListener("dragleave", () => form.classList.remove("over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("over");
  if (event.dataTransfer.files.length > 0) {
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  }
});
