// Makes the list quicker to use: a choice is carried out without a button, and empty fields stay out
// of the address. Everything works without this.

for (const form of document.querySelectorAll('form[method="get"]')) {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData.entries()]) {
      if (value === "") {
        event.formData.delete(name);
      }
    }
  });
}

document.getElementById("limit")?.addEventListener("change", (event) => {
  event.target.form.requestSubmit();
});
